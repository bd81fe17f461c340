package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
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
}
