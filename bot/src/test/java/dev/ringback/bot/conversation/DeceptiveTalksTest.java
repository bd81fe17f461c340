package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Words that look like something else: a complaint where a place is wanted, a carrier's keyword, a
/// question behind a curse.
class DeceptiveTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void aComplaintIsNoPlace() {
    Person wang = owner(WANG);
    wang.says("楼道灯坏了").hears("已受理", "在哪里");
    wang.says("我要投诉").hears("您的投诉已收到").has(Kind.COMPLAINT, null);
    assertThat(wang.tickets().getLast().place().text()).isNull();
    wang.isAt(Stage.AskingPlace.class).says("5栋2单元").hears("5栋2单元");
  }

  @Test
  void aFaultToldOnceMoreIsNoPlace() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap is dripping").hears("Where is it").says("it drips").next();
    assertThat(mary.ticket().place().text()).isNull();
    mary.isAt(Stage.AskingPlace.class).says("flat 9, Rose Court").hears("Flat 9, Rose Court");
  }

  @Test
  void aCarriersWordInAMessageIsNoDanger() {
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court").hears("Got it");
    for (String word : new String[] {"quit", "T", "end"}) {
      mary.says(word).rest();
      mary.holds(1).has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    }
    duty().hearsNothing();
  }

  @Test
  void whoThinksAgainKeepsTheTicket() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    wang.says("取消").hears("确定不用").says("算了还是要修").hears("照常处理").holds(1);
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED).isAt(Stage.Idle.class);
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court").hears("Got it").says("1").next();
    mary.says("cancel it")
        .hears("call off")
        .says("keep it please")
        .hears("stays as it is")
        .holds(1);
  }

  @Test
  void aQuestionBehindACurseIsAnswered() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    wang.says("操你妈").hears("文明用语").says("操你妈!什么时候来").hears(wang.number(), "已受理");
    wang.says("操你妈!!").hearsNothing();
  }

  @Test
  void aFalseAlarmThatIsNoneCallsAgain() {
    Person wang = owner(WANG);
    wang.says("厨房煤气味很重,3栋501").hears("紧急").rest();
    duty().hears("紧急呼叫");
    wang.says("误报").hears("会有人与您核实");
    duty().hears("误报");
    wang.says("不是误报").hears("紧急", "开窗");
    duty().hears("不是误报");
  }

  @Test
  void aBarbecueIsAFalseAlarmAndNoComplaint() {
    Person mary = owner(MARY);
    mary.says("there is a fire in the lobby, Rose Court").hears("URGENT").rest();
    mary.says("it was just the neighbour's barbecue")
        .hears("will make sure", "stays open")
        .holds(1);
  }

  @Test
  void whoeverIsOnDutyHearsWhomToRingInstead() {
    Person wang = owner(WANG);
    wang.says("厨房煤气味很重,3栋501").hears("紧急").rest();
    duty().hears("紧急呼叫", WANG);
    wang.says("王女士 13912345678").next();
    duty().hears("王女士 +8613912345678");
  }

  @Test
  void whoLetsOffSteamIsNotAskedForAPhone() {
    Person mei = chatter("5550001");
    mei.says("I want a human").hears("a colleague");
    mei.says("you are all useless idiots").hears("your complaint");
    assertThat(mei.lastHeard().text()).doesNotContain("phone number");
    mei.says("there is a fire in the kitchen, flat 302").hears("URGENT");
    assertThat(mei.rest()).doesNotContain("phone number");
  }

  @Test
  void asksOneQuestionForTwoTicketsOpenedAtOnce() {
    Person wang = owner(WANG);
    wang.says("三个问题:1厨房漏水 2卧室灯坏了 3马桶堵了,3栋501").hears("您还提到").says("要").next();
    String text = wang.lastHeard().text();
    assertThat(text.chars().filter(letter -> letter == '?' || letter == '\uFF1F').count())
        .as(text)
        .isEqualTo(1);
  }
}
