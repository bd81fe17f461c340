package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Surveys put right after a slip, or left for something else and taken up again.
class SurveySlipsTalksTest extends AskedTalks {

  @Test
  void closesAgainWhatASlipHadBroughtBack() {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("2").hears("We are sorry", "What went wrong?");
    passes(Duration.ofSeconds(30));
    mary.rest();
    mary.says("YES").hears("Noted").isAt(Stage.Idle.class);
    mary.says("sorry I meant 5").hears("changed to 5", mary.number(), "closed again").holds(1);

    assertThat(mary.ticket().step()).isEqualTo(Step.CLOSED);
    // the second closing is asked about no more, nor is the tap one that came back
    assertThat(all(mary))
        .extracting(Callback::state)
        .containsExactly(Callback.State.ANSWERED, Callback.State.SKIPPED);
    assertThat(all(mary).getFirst().score()).isEqualTo(5);
    assertThat(openTasks()).doesNotContain("callback-failed");
    assertThat(
            jdbc.sql("select count(*) from callback_failure where mended_at is null")
                .query(Integer.class)
                .single())
        .isZero();
    passes(Duration.ofDays(1));
    mary.hearsNothing();
  }

  @Test
  void keepsOpenWhatSomebodyHasBegunMeanwhile() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("1").hears("重新处理");
    colleague("li", wang, Request.of(Action.ARRIVE));
    wang.rest();
    wang.says("按错了,是5").hears("已改为5", "先不结单");

    assertThat(all(wang).getFirst().score()).isEqualTo(5);
    assertThat(wang.ticket().step()).isEqualTo(Step.ON_SITE);
  }

  @Test
  void standsByALowAnswerWhenTheTimeForSlipsIsOver() {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("2").hears("We are sorry");
    mary.rest();
    mary.says("no").hears("Noted");
    passes(Duration.ofMinutes(16));
    mary.rest();
    mary.says("sorry I meant 5").next();

    assertThat(all(mary).getFirst().score()).isEqualTo(2);
    assertThat(mary.ticket().state().ended()).isFalse();
  }

  @Test
  void makesNoRepairOfPraiseAfterSomethingElseCameBetween() {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("the hall lamp is out").next();
    mary.says("1").hears("goes ahead").isAt(Stage.Idle.class);
    mary.says("very good but slow").hears("Thank you").holds(2);

    assertThat(all(mary, 1).getFirst().score()).isEqualTo(5);
  }

  @Test
  void hearsTheScoreAfterADangerThatCameBetween() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("厨房闻到很浓的煤气味").hears("119").rest();
    wang.isAt(Stage.Confirming.class).says("5").hears("谢谢");

    assertThat(all(wang, 1).getFirst().score()).isEqualTo(5);
    wang.holds(2);
  }

  @Test
  void asksOnceForALevelWhereWordsBlameAndThenLeavesItToAPerson() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("一点都不专业").hears("记下了", "5很满意").isAt(Stage.AskingWhy.class);
    passes(Duration.ofHours(25));

    assertThat(openTasks()).contains("callback-unclear");
  }

  @Test
  void leavesNobodyToFindOutHowBadItWasWhereBlameBecomesAComplaint() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("师傅态度很差,还骂人,我要投诉他").holds(2);
    passes(Duration.ofHours(25));

    assertThat(openTasks()).doesNotContain("callback-unclear");
  }

  private List<Callback> all(Person person) {
    return all(person, 0);
  }

  private List<Callback> all(Person person, int back) {
    return callbacks.of(person.tickets().get(back).id());
  }
}
