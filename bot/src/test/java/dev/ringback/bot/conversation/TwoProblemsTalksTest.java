package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Owners with more than one problem: told together, one after the other, or instead of an answer.
class TwoProblemsTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void opensTheSecondAfterOneQuestionAndAsksThePlaceOnce() {
    Person mary = owner(MARY);
    mary.says("The kitchen tap keeps dripping. Also the bedroom light is broken.")
        .hears("Got it", "You also wrote", "1 yes")
        .isAt(Stage.AskingMore.class);
    mary.says("yes").hears("Got it", "Where is it").isAt(Stage.AskingPlace.class).holds(2);
    mary.says("flat 302, Rose Court").hears("302", "1 right").says("1").hears("goes ahead");
    mary.says("and one more thing, the toilet is blocked").hears("Got it", "302", "Right?");
    mary.says("1").hears("goes ahead").says("status").hears("Which one", "toilet", "light", "tap");
    mary.says("2").hears("light", "received").isAt(Stage.Idle.class).holds(3);
    mary.has(Kind.REPAIR, "302").has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
    mary.hadBefore(1, Category.LIGHTING, Step.OPENED).hadBefore(2, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void doesNotForgetTheSecondWhenThePlaceIsToldFirst() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水。卧室的灯也不亮了").hears("已受理", "您还提到").isAt(Stage.AskingMore.class);
    wang.says("3栋501").hears("地址记下了", "501", "您还提到").isAt(Stage.AskingMore.class);
    wang.says("1").hears("已受理", "501").holds(2).has(Kind.REPAIR, "501");
    wang.says("1").hears("按这个办").says("进度").hears("哪一单", "1 ", "2 ");
    wang.says("灯的那个").hears("灯", "已受理").isAt(Stage.Idle.class);
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    wang.hadBefore(1, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void takesANewFaultInsteadOfTheAnswerAndAsksForThatAgain() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").isAt(Stage.AskingAcceptance.class);
    wang.says("厨房的灯也坏了").hears("已受理", "302", "对吗").isAt(Stage.Confirming.class);
    wang.says("1").hears("按这个办").says("1").hears("再确认一下", "水龙头");
    wang.isAt(Stage.AskingAcceptance.class).says("1").hears("已结单").isAt(Stage.Idle.class);
    wang.holds(2).has(Kind.REPAIR, "302").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    wang.hadBefore(1, Category.PLUMBING, Step.CLOSED);
  }

  @Test
  void callsOffTheOneThatIsNamedAndBringsItBack() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    wang.says("楼道的灯不亮了,5栋2单元").hears("已受理");
    passes(Duration.ofHours(1));
    wang.says("取消灯那个").hears("确定", "灯").isAt(Stage.ConfirmingCancel.class);
    wang.says("1").hears("已取消").isAt(Stage.Idle.class);
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.CANCELLED);
    wang.says("哎呀取消错了,灯还是坏的,要修").hears("重新处理");
    wang.says("进度").hears("哪一单", "灯", "水龙头").says("1").hears("灯");
    wang.isAt(Stage.Idle.class).holds(2).has(Category.LIGHTING, Urgency.NORMAL, Step.REWORK);
    wang.hadBefore(1, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void callsOffOneAndReportsAnother() {
    Person mary = owner(MARY);
    mary.says("my front door lock is stuck, flat 302, Rose Court").hears("Got it", "Right?");
    mary.says("1").hears("goes ahead").says("cancel please").hears("Shall we call off");
    mary.isAt(Stage.ConfirmingCancel.class).says("1").hears("called off").isAt(Stage.Idle.class);
    mary.says("oh and the kitchen light is out too").hears("Got it", "302", "Right?");
    mary.says("yes").hears("goes ahead").says("status").hears("light", "received");
    mary.holds(2).has(Kind.REPAIR, "302").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    mary.hadBefore(1, Category.DOOR_WINDOW, Step.CANCELLED);
  }

  @Test
  void hearsTheSecondWhereTheFirstNamesOnlyItsRoomAndAnyThatIsShort() {
    Person wang = owner(WANG);
    wang.says("厨房漏水,另外卧室的灯也不亮了,3栋2单元501").hears("已受理", "您还提到", "灯");
    wang.says("1").hears("已受理").holds(2).rest();
    startAnew();
    wang = owner(WANG);
    wang.says("灯坏了,水龙头也坏了,门锁也坏了").hears("已受理", "您还提到").says("1").rest();
    wang.holds(3);
    startAnew();
    wang = owner(WANG);
    wang.says("空调不制冷,热水器打不着火,3栋2单元501").hears("已受理", "您还提到", "热水器");
    wang.says("1").rest();
    wang.holds(2);
    startAnew();
    Person mary = owner(MARY);
    mary.says("1) tap drips 2) window won't close 3) doorbell dead").hears("Got it", "You also");
    mary.says("yes").rest();
    mary.holds(3);
  }

  @Test
  void takesNoOneFaultForTwo() {
    for (String words : List.of("厨房漏水,水流到客厅了", "主卧没电,次卧也没电", "空调漏水,滴到地板上", "厨房水龙头坏了,一直漏")) {
      Person wang = owner(WANG);
      wang.says(words).hearsWithout("您还提到").holds(1);
      startAnew();
    }
  }
}
