package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Questions of the owner's own in the middle of ours, and what was being asked afterwards.
class StandingQuestionTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void asksWhetherTheAnswerHelpedAndThenWhereItIs() {
    Person mary = owner(MARY);
    mary.says("the radiator is cold").hears("Got it", "Where is it");
    mary.says("what are your opening hours?").hears("Did that help?").hearsNothing();
    mary.isAt(Stage.AskingHelped.class).says("1").hears("You are welcome", "Where is it");
    mary.isAt(Stage.AskingPlace.class).says("flat 302, Rose Court").hears("302", "1 right");
    mary.says("1").hears("goes ahead").isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "302");
  }

  @Test
  void handsTheQuestionOverAndReadsTheRecordBackAgain() {
    Person mary = owner(MARY);
    mary.says("the radiator is cold, flat 302, Rose Court").hears("Got it", "Right?");
    mary.says("what are your opening hours?").hears("Did that help?");
    mary.says("no").hears("We have your question", "Right?").isAt(Stage.Confirming.class);
    assertThat(openTasks()).contains("enquiry");
    mary.says("yes").hears("goes ahead").isAt(Stage.Idle.class).holds(2);
  }

  @Test
  void takesTheAnswerToTheEarlierQuestionAllTheSame() {
    Person mary = owner(MARY);
    mary.says("the radiator is cold").hears("Where is it");
    mary.says("what are your opening hours?").hears("Did that help?");
    mary.says("flat 302, Rose Court").hears("302", "1 right").isAt(Stage.Confirming.class);
  }

  @Test
  void remindsOfThePlaceAndNotOfTheAnswer() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了").hears("已受理", "在哪里");
    wang.says("请问停车证怎么办?").hears("行驶证", "解答了您的问题吗");
    passes(Duration.ofHours(3));
    wang.hears("还差一点", "在哪里").isAt(Stage.AskingPlace.class);
  }

  @Test
  void neverPutsAQuestionBeforeTheOneForDanger() {
    Person wang = owner(WANG);
    wang.says("插座坏了,3栋501").hears("先确认安全");
    wang.says("请问停车证怎么办?").hears("行驶证", "先确认安全").isAt(Stage.AskingDanger.class);
    wang.says("有").hears("紧急");
    duty().hears("紧急呼叫", "501");
  }

  @Test
  void anOldButtonUnderAnAnswerLeavesTheLaterQuestionOpen() {
    Person mei = chatter("5550001");
    mei.says("楼道的灯不亮了").hears("在哪里").says("请问停车证怎么办?").hears("解答了您的问题吗");
    var answered = mei.lastHeard();
    mei.says("5栋2单元").hears("5栋2单元");
    Stage later = mei.conversation().stage();
    mei.tapping(answered, "1");
    mei.hears("不客气");
    assertThat(mei.conversation().stage()).isEqualTo(later);
  }

  @Test
  void asksForThePlaceAgainBehindANumberThatCannotBeRight() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了").hears("在哪里");
    wang.says("R10057-9").hears("R10057-9", "有误", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("5栋2单元").hears("5栋2单元").holds(1);
  }

  @Test
  void findsTicketByItsBareNumberBesideQuestionAndSaysThatAnotherIsNone() {
    Person mary = owner("+447700900031");
    mary.says("the kitchen tap drips, flat 302, Rose Court").hears("Right?");
    mary.says(Long.toString(mary.ticket().number().serial())).hears(mary.number(), "received");
    mary.says("99999").hears("can't be right");
    mary.says("1").hears("goes ahead").says("99998").hears("can't be right").holds(1);
  }

  @Test
  void saysSorryToWhoWaitedInVain() {
    Person mary = owner("+447700900032");
    mary.says("the kitchen tap drips, flat 302, Rose Court").hears("Right?").says("1").rest();
    mary.says("the plumber never showed up!!!").hears("waited in vain", mary.number()).holds(1);
    assertThat(openTasks()).contains("chased");
    Person wang = owner("+8613800000032");
    wang.says("空调不制冷,3栋501").hears("对吗").says("1").rest();
    wang.says("师傅根本没来").hears("白等了").says("我要起诉你们物业").hears("投诉").holds(2);
    mary.says("what hours are you open").hears("office is open").says("1").rest();
  }

  @Test
  void closesNothingOfWhichNobodyCame() {
    Person wang = owner("+8613800000033");
    wang.says("空调不制冷,9栋1单元801").hears("对吗").says("1").rest();
    wang.says("门锁坏了").hears("对吗").says("1").rest();
    wang.tickets().forEach(this::resolved);
    wang.rest();
    wang.says("修好了,谢谢师傅").hears("哪一单").says("门锁没人来").hears("重新安排");
  }

  private void resolved(Ticket ticket) {
    acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
    dispatcher.sendDue();
  }

  @Test
  void takesTheOneOfTwoThatIsMeant() {
    Person wang = owner("+8613800000034");
    wang.says("空调不制冷,还有卧室门锁坏了,9栋1单元801").hears("还提到");
    wang.says("不是两个,就空调").hears("空调").holds(1);
    wang.says("1").rest();
    wang.says("谢谢").hears("不客气").says("进度").hears("空调").holds(1);
    assertThat(wang.ticket().category()).isEqualTo(Category.HVAC);
  }
}
