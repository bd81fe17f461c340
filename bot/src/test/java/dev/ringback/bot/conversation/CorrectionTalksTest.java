package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Owners who put right what they said: once, twice, late, and after they have agreed to it.
class CorrectionTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void readsTheRecordBackAgainAfterEachCorrection() {
    Person wang = owner(WANG);
    wang.says("家里漏水了").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋2单元501").hears("501", "具体在哪个位置").isAt(Stage.AskingSpot.class);
    wang.says("阳台角落").hears("阳台", "1 无误").isAt(Stage.Confirming.class);
    wang.says("不是阳台,是厨房").hears("已改好", "厨房").isAt(Stage.Confirming.class);
    wang.says("还有不是501,是502").hears("已改好", "502");
    wang.says("1").hears("按这个办").isAt(Stage.Idle.class);
    wang.says("进度").hears(wang.number(), "已受理");
    wang.holds(1).has(Kind.REPAIR, "502").has(Category.PLUMBING, Urgency.URGENT, Step.OPENED);
    assertThat(wang.ticket().place().spot()).isEqualTo("厨房");
  }

  @Test
  void changesWhatADigitSaidWasWrong() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理", "对吗").says("2").hears("哪里要改");
    wang.isAt(Stage.Changing.class).says("2").hears("哪里要改");
    wang.says("3栋601").hears("已改好", "601").isAt(Stage.Confirming.class);
    wang.says("对").hears("按这个办").says("好的谢谢").hears("好的", "随时");
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "601");
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void mendsThePlaceLongAfterItWasAgreed() {
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court").hears("Got it", "Right?");
    mary.says("1").hears("goes ahead").isAt(Stage.Idle.class);
    passes(Duration.ofHours(3));
    mary.says("sorry, not 302, it's 303").hears("Changed", "303");
    mary.says("status").hears(mary.number(), "received");
    mary.says("thanks").hears("You are welcome").says("bye").next();
    mary.holds(1).has(Kind.REPAIR, "303").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    mary.isAt(Stage.Idle.class);
  }

  @Test
  void addsTheDoorThatWasForgotten() {
    Person mary = owner(MARY);
    mary.says("hello, 我家aircon坏了, flat 501").hears("Got it", "501").isAt(Stage.Confirming.class);
    mary.says("3栋501").hears("Changed", "501").says("yes").hears("goes ahead");
    assertThat(mary.ticket().place().building()).isEqualTo("3");
    mary.says("多久能来?").hears("已受理").says("thx").hears("不客气");
    mary.isAt(Stage.Idle.class).holds(1).has(Category.HVAC, Urgency.NORMAL, Step.OPENED);
    mary.has(Kind.REPAIR, "501");
  }

  @Test
  void readsTyposAndFullWidthDigits() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头漏谁,3洞501").hears("已受理", "对吗");
    wang.says("3栋501").hears("已改好", "501").says("1").hears("按这个办");
    String number = wang.number();
    wang.says(number.replace('-', '-').replace('R', 'R') + " 怎么样了").hears(number, "已受理");
    wang.says(number + "取消").hears("确定", number).isAt(Stage.ConfirmingCancel.class);
    wang.says("2").hears("照常处理").says("谢谢").hears("不客气");
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void takesNeitherHasteNorHomeForAPlace() {
    Person mary = owner(MARY);
    mary.says("tap dripping").hears("Got it", "Where is it").isAt(Stage.AskingPlace.class);
    mary.says("at home").hears("still need the address").isAt(Stage.AskingPlace.class);
    mary.says("I told you, at home").hears(mary.number()).isAt(Stage.AskingPlace.class);
    mary.says("flat 302").hears("302", "1 right").isAt(Stage.Confirming.class);
    mary.says("1").hears("goes ahead").says("status").hears(mary.number(), "received");
    mary.holds(1).has(Kind.REPAIR, "302").has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void saysTheThingOfTheReportNoMoreWhereItsDoorIsPutRight() {
    Person wang = owner(WANG);
    wang.says("煤气灶打不着火,3栋1单元101", "没有").rest();
    wang.says("不是101,是201");
    assertThat(wang.rest()).contains("已改好,", "的地点是3栋1单元201室。");
  }
}
