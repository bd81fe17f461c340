package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Common questions in the same breath as something else: both are heard.
class QuestionsBesideTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void takesTheReportAndAnswersTheQuestion() {
    Person mary = owner(MARY);
    mary.says("my tap drips. when are you open?").hears("Got it", "\"my tap drips\"");
    mary.hears("office is open", "Where is it?").hearsNothing();
    mary.isAt(Stage.AskingPlace.class).holds(1);
    mary.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
    mary.says("flat 302, Rose Court").hears("302", "1 right").says("1").hears("goes ahead");
    mary.has(Kind.REPAIR, "302");
  }

  @Test
  void doesSoInChineseAndBehindACommaAndForTwoQuestions() {
    Person wang = owner(WANG);
    wang.says("我家水龙头坏了,3栋501,保修期是多久?要收费吗?").hears("已受理", "水龙头坏了");
    assertThat(wang.rest()).contains("保修2年", "保修期内的维修不收费", "对吗");
    wang.holds(1).has(Kind.REPAIR, "501").says("1").hears("按这个办");
    Person lin = owner("+886912000001");
    lin.says("廚房水龍頭滴水,3棟501,請問你們幾點上班?").hears("已受理");
    lin.hears("辦公時間", "對嗎").holds(1);
    Person mary = owner(MARY);
    mary.says("the kitchen tap drips, flat 302, Rose Court, when are you open? is there a form?");
    mary.hears("Got it").hears("office is open", "Right?").holds(1).has(Kind.REPAIR, "302");
  }

  @Test
  void takesAnAnswerBesideAQuestion() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips").rest();
    mary.says("flat 302, Rose Court, and what are your opening hours?");
    assertThat(mary.rest()).contains("302", "office is open", "1 right");
    mary.isAt(Stage.Confirming.class).has(Kind.REPAIR, "302");
    mary.says("yes. how can i track it?");
    assertThat(mary.rest()).contains("goes ahead", "STATUS");
    mary.isAt(Stage.Idle.class);
  }

  @Test
  void changesWhatIsOpenBesideAQuestion() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").rest();
    wang.says("1").rest();
    wang.says(wang.number() + "不用来了。你们几点上班?");
    assertThat(wang.rest()).contains("不用处理", "办公时间");
    wang.isAt(Stage.ConfirmingCancel.class).says("1").rest();
    wang.has(Category.PLUMBING, Urgency.NORMAL, Step.CANCELLED);
  }

  @Test
  void takesWhatOnlyLeadsUpToAQuestionForNoReport() {
    Person mary = owner(MARY);
    mary.says("hi, thanks for last time. when are you open?").hears("office is open", "Did that");
    mary.says("if my tap breaks, who pays?").hears("under warranty are free", "Did that help?");
    mary.says("I moved in last month, how long is the warranty?").hears("2 years", "Did that");
    mary.holds(0);
  }

  @Test
  void goesToTheDangerFirst() {
    Person mary = owner(MARY);
    mary.says("strong smell of gas in the kitchen, flat 302, Rose Court. when are you open?");
    mary.hears("URGENT", "Turn the gas off").holds(1);
    duty().hears("EMERGENCY", "302");
    mary.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void leavesTheQuestionToTheColleagueWhoHasTheThread() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 302, Rose Court").rest();
    zhaoTakes(mary, "I am on it.");
    mary.says("the bath tap drips too. when are you open?").hearsNothing();
  }
}
