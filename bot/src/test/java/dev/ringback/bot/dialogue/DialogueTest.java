package dev.ringback.bot.dialogue;

import static dev.ringback.bot.dialogue.Scene.matter;
import static dev.ringback.bot.dialogue.Scene.scene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The dialogue by itself: what it wants done in each stage.
class DialogueTest {

  private static final TicketNumber LEAK = new TicketNumber('R', 10427);

  @Test
  void opensTicketAtOnceAndAsksForPlaceAfterwards() {
    Turn report = scene().hears("厨房漏水", Intent.REPAIR, Category.PLUMBING, Urgency.URGENT);

    assertThat(report.steps())
        .singleElement()
        .isInstanceOfSatisfying(
            Step.Open.class, open -> assertThat(open.kind()).isEqualTo(Kind.REPAIR));

    Turn opened = scene().opened(matter(LEAK).withoutPlace(), Optional.empty());
    assertThat(Scene.phrases(opened)).containsExactly(ReportPhrase.OPENED, PlacePhrase.ASK);
    assertThat(opened.stage()).isEqualTo(new Stage.AskingPlace(LEAK, 1));
  }

  @Test
  void readsBackWhatWasSaidInsteadOfAskingForIt() {
    Turn opened = scene().opened(matter(LEAK).matter(), Optional.empty());

    assertThat(Scene.phrases(opened))
        .containsExactly(ReportPhrase.OPENED, ReportPhrase.PREPARE, PlacePhrase.READ_BACK);
    assertThat(opened.stage()).isEqualTo(new Stage.Confirming(LEAK));
  }

  @Test
  void saysSafetyBeforeAskingAnything() {
    Turn opened = scene().opened(matter(LEAK).withoutPlace(), Optional.of(Hazard.WATER));

    assertThat(opened.steps().getFirst())
        .isInstanceOfSatisfying(
            Step.Say.class,
            say -> {
              assertThat(say.phrase()).isEqualTo(DangerPhrase.WATER);
              assertThat(say.purpose()).isEqualTo(Purpose.SAFETY);
            });
  }

  @Test
  void takesShortAnswerAsPlace() {
    Turn turn =
        scene()
            .at(new Stage.AskingPlace(LEAK, 1))
            .with(matter(LEAK).withoutPlace())
            .hears("3栋501", Intent.OTHER, Category.GENERAL, Urgency.LOW);

    assertThat(turn.steps()).hasAtLeastOneElementOfType(Step.SetPlace.class);
    assertThat(turn.stage()).isEqualTo(new Stage.Idle());
  }

  @Test
  void hearsDangerInWhateverStage() {
    Turn turn =
        scene()
            .at(new Stage.AskingScore(LEAK, 7))
            .with(matter(LEAK).matter())
            .hears("煤气味很重", Intent.REPAIR, Category.GAS, Urgency.EMERGENCY);

    assertThat(turn.steps())
        .singleElement()
        .isInstanceOfSatisfying(
            Step.Open.class, open -> assertThat(open.hazard()).contains(Hazard.GAS));
  }

  @Test
  void hearsDangerWhileAnAgentHasTheThreadAndKeepsQuietOtherwise() {
    Scene held = scene().held();

    assertThat(held.hears("着火了", Intent.REPAIR, Category.FIRE, Urgency.EMERGENCY).steps())
        .hasOnlyElementsOfType(Step.Open.class);
    assertThat(held.hears("灯坏了", Intent.REPAIR, Category.LIGHTING, Urgency.NORMAL).steps())
        .isEmpty();
  }

  @Test
  void raisesTicketThatTurnsDangerousInsteadOfOpeningAnother() {
    Turn turn =
        scene()
            .with(matter(LEAK).matter())
            .hears("水管爆了到处喷", Intent.REPAIR, Category.PLUMBING, Urgency.EMERGENCY);

    assertThat(turn.steps()).hasAtLeastOneElementOfType(Step.Raise.class);
    assertThat(turn.steps()).doesNotHaveAnyElementsOfTypes(Step.Open.class);
    assertThat(Scene.phrases(turn)).containsExactly(DangerPhrase.WATER);
  }

  @Test
  void readsDigitAgainstTheQuestionAskedLast() {
    Scene scene = scene().with(matter(LEAK).matter());

    assertThat(scene.at(new Stage.AskingAcceptance(LEAK)).digit(2).steps())
        .contains(new Step.Reject(LEAK, ""));
    assertThat(scene.at(new Stage.AskingScore(LEAK, 7)).digit(2).steps())
        .contains(new Step.AnswerCallback(7, Optional.of(2), "2"));
    assertThat(Scene.phrases(scene.at(new Stage.Idle()).digit(2)))
        .containsExactly(ChatPhrase.NOT_UNDERSTOOD);
  }

  @Test
  void takesStillBrokenAsNo() {
    Turn turn =
        scene()
            .at(new Stage.AskingAcceptance(LEAK))
            .with(matter(LEAK).matter())
            .hears("水龙头还在滴", Intent.REPAIR, Category.PLUMBING, Urgency.NORMAL);

    assertThat(turn.steps()).contains(new Step.Reject(LEAK, "水龙头还在滴"));
  }

  @Test
  void asksWhyAfterBadScoreAndMendsSlipOfFinger() {
    Turn bad = scene().at(new Stage.AskingScore(LEAK, 7)).digit(1);
    assertThat(bad.steps()).contains(new Step.AnswerCallback(7, Optional.of(1), "1"));

    Turn told = scene().at(bad.stage()).countedAs(7, 1, true);
    assertThat(told.stage()).isEqualTo(new Stage.AskingWhy(LEAK, 7));
    assertThat(Scene.phrases(told)).containsExactly(SurveyPhrase.BAD);

    Turn slip = scene().at(told.stage()).digit(5);
    assertThat(slip.steps()).contains(new Step.AnswerCallback(7, Optional.of(5), "5"));
  }

  @Test
  void letsPersonOnDutyAcceptWithADigit() {
    assertThat(scene().onDuty("1", 3, LEAK).steps()).containsExactly(new Step.AnswerPage(3, true));
    assertThat(scene().onDuty("2", 3, LEAK).steps()).containsExactly(new Step.AnswerPage(3, false));
  }

  @Test
  void prefersQuestionThatWasAskedAfterThePage() {
    Turn turn =
        scene()
            .with(matter(LEAK).matter())
            .at(new Stage.AskingAcceptance(LEAK))
            .askedLater()
            .onDuty("1", 3, LEAK);

    assertThat(turn.steps()).contains(new Step.Accept(LEAK));
  }

  @Test
  void treatsSomebodyElsesNumberAsUnknown() {
    Turn turn = scene().hears("R10427-7 进度", Intent.PROGRESS, Category.GENERAL, Urgency.NORMAL);

    assertThat(Scene.phrases(turn)).containsExactly(ProgressPhrase.STATUS_UNKNOWN);
  }

  @Test
  void answersGreetingThanksAndNonsenseWithoutTicket() {
    assertThat(Scene.phrases(scene().hears("你好", Intent.OTHER, Category.GENERAL, Urgency.LOW)))
        .containsExactly(ChatPhrase.GREETING);
    assertThat(Scene.phrases(scene().hears("谢谢", Intent.PRAISE, Category.GENERAL, Urgency.LOW)))
        .containsExactly(ChatPhrase.THANKS);
    assertThat(Scene.phrases(scene().hears("🙂🙂", Intent.OTHER, Category.GENERAL, Urgency.LOW)))
        .containsExactly(ChatPhrase.NOT_UNDERSTOOD);
  }

  @Test
  void picksSafetyStepsThatFitWhatTheMessageIsAbout() {
    assertThat(
            Hazard.of(
                new Verdict(
                    Intent.REPAIR,
                    Category.PLUMBING,
                    Urgency.EMERGENCY,
                    1,
                    Language.ZH_HANS,
                    List.of("hazard electrical: 爆了 + 水管", "hazard water: 水管爆了"),
                    "test")))
        .isEqualTo(Hazard.WATER);
  }

  @Test
  void asksBackWhereTriageHasOnlyGuessed() {
    Turn turn = scene().guesses("水", Intent.REPAIR, Category.DRAINAGE, Urgency.NORMAL);

    assertThat(Scene.phrases(turn)).containsExactly(ChatPhrase.NOT_UNDERSTOOD);
    assertThat(turn.steps()).hasAtLeastOneElementOfType(Step.CallAgent.class);
  }

  @Test
  void takesAQuestionAboutNothingElseAsOneAfterWhatIsOpen() {
    Turn turn =
        scene()
            .with(matter(LEAK).matter())
            .hears("什么时候来", Intent.ENQUIRY, Category.GENERAL, Urgency.LOW);

    assertThat(Scene.phrases(turn)).containsExactly(ProgressPhrase.STATUS);
  }

  @Test
  void asksTheTopicOfTheQuarterLast() {
    Turn asked =
        scene().at(new Stage.AskingDimension(LEAK, 7, List.of("result", "parking"))).digit(4);
    Turn answered = scene().at(asked.stage()).digit(2);

    assertThat(Scene.phrases(asked)).containsExactly(SurveyPhrase.ASK_TOPIC);
    assertThat(answered.steps()).contains(new Step.AnswerDimension(7, "parking", 2, "2"));
    assertThat(answered.stage()).isEqualTo(new Stage.Idle());
  }
}
