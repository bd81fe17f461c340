package dev.ringback.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What holds for every sequence of things that may arrive.
class DialogueLawTest {

  private static final TicketNumber ONE = new TicketNumber('R', 10427);
  private static final TicketNumber TWO = new TicketNumber('C', 10500);

  private static final List<Stage.Survey> BOTH =
      List.of(new Stage.Survey(ONE, 7, Scale.THREE), new Stage.Survey(TWO, 8, Scale.FIVE));

  private static final Several.Rest REST =
      new Several.Rest(Category.LIGHTING, Urgency.NORMAL, "卧室的灯不亮", "卧室");

  record Said(String text, Intent intent, Category category, Urgency urgency, boolean held) {}

  @Property(tries = 500)
  void neverThrowsNeverLosesDangerAndEndsInStageThatCanBeStored(
      @ForAll("stages") Stage first, @ForAll("talks") List<Said> talk) {
    Stage stage = first;
    for (Said said : talk) {
      Scene scene =
          Scene.scene()
              .at(stage)
              .with(Scene.matter(ONE).matter(), Scene.matter(TWO).withoutPlace());
      Turn turn =
          (said.held() ? scene.held() : scene)
              .hears(said.text(), said.intent(), said.category(), said.urgency());
      if (said.urgency() == Urgency.EMERGENCY && !Reader.read(said.text()).bare()) {
        assertThat(turn.steps())
            .as("danger in %s", stage)
            .anyMatch(
                step ->
                    step instanceof Step.Raise
                        || step instanceof Step.Alarm
                        || step instanceof Step.Open asks && asks.besides().doubt().isPresent()
                        || step instanceof Step.Say say && asked(say.phrase())
                        || answers(step)
                        || step instanceof Step.Open open && open.urgency() == Urgency.EMERGENCY);
      }
      stage = turn.stage();
      assertThat(StoredStage.of(stage).stage()).isEqualTo(stage);
    }
  }

  /// What rates the work that was asked about is an answer, though triage alone takes it for
  /// danger.
  private static boolean answers(Step step) {
    return step instanceof Step.AnswerCallback
        || step instanceof Step.AnswerDimension
        || step instanceof Step.NotSolved;
  }

  private static boolean asked(Phrase phrase) {
    return phrase == EmergencyPhrase.ASK_NOW || phrase == EmergencyPhrase.ASK_NOW_AGAIN;
  }

  @Test
  void storesASampleOfEveryStage() {
    List<Stage> samples =
        List.of(
            new Stage.Idle(),
            new Stage.AskingPlace(ONE, 2),
            new Stage.ChoosingHome(ONE, 2),
            new Stage.AskingDanger(ONE, Hazard.GAS),
            new Stage.AskingMore(ONE, List.of(REST)),
            new Stage.AskingSpot(ONE),
            new Stage.AskingPhone(ONE),
            new Stage.Confirming(ONE),
            new Stage.Changing(ONE),
            new Stage.AskingAcceptance(ONE),
            new Stage.AskingScore(ONE, 7),
            new Stage.AskingWhy(ONE, 7),
            new Stage.AskingAfterSilence(ONE, 7),
            new Stage.AskingScores(BOTH),
            new Stage.Explaining(ONE, 7, Scale.THREE),
            new Stage.ChoosingSurvey(BOTH, 3, "3 分"),
            new Stage.ConfirmingScore(ONE, 7, 1),
            new Stage.AskingLevel(ONE, 7, Scale.THREE, Stage.AskingLevel.Moment.ASKED),
            new Stage.AskingDimension(ONE, 7, List.of("attitude", "fee")),
            new Stage.HearingBack(ONE),
            new Stage.ChoosingTicket(Wish.CANCEL, List.of(ONE, TWO), "那个不用了"),
            new Stage.ConfirmingCancel(List.of(ONE, TWO), "never mind"),
            new Stage.AskingHelped(Category.FEES, "how much?", new Stage.AskingPlace(ONE, 2)),
            new Stage.AskingNow(Hazard.GAS, Category.GAS, "what if I smell gas?"),
            new Stage.AskingCode(new PhoneNumber("+447700900123")));

    assertThat(samples.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(
            Stream.concat(
                    Stream.of(Stage.class.getPermittedSubclasses())
                        .filter(type -> type != Stage.Surveying.class),
                    Stream.of(Stage.Surveying.class.getPermittedSubclasses()))
                .toArray(Class<?>[]::new));
    assertThat(samples)
        .allSatisfy(stage -> assertThat(StoredStage.of(stage).stage()).isEqualTo(stage));
  }

  @Provide
  Arbitrary<Stage> stages() {
    return Arbitraries.of(
        new Stage.Idle(),
        new Stage.AskingPlace(TWO, 1),
        new Stage.AskingPlace(TWO, 2),
        new Stage.ChoosingHome(TWO, 2),
        new Stage.AskingDanger(TWO, Hazard.WATER),
        new Stage.AskingMore(TWO, List.of(REST)),
        new Stage.AskingSpot(ONE),
        new Stage.AskingPhone(ONE),
        new Stage.Confirming(ONE),
        new Stage.Changing(ONE),
        new Stage.AskingAcceptance(ONE),
        new Stage.AskingScore(ONE, 7),
        new Stage.AskingWhy(ONE, 7),
        new Stage.AskingAfterSilence(ONE, 7),
        new Stage.AskingScores(BOTH),
        new Stage.Explaining(ONE, 7, Scale.THREE),
        new Stage.ChoosingSurvey(BOTH, 3, "3"),
        new Stage.ConfirmingScore(ONE, 7, 1),
        new Stage.AskingLevel(ONE, 7, Scale.THREE, Stage.AskingLevel.Moment.AFTER_SILENCE),
        new Stage.AskingLevel(ONE, 7, Scale.YES_NO, Stage.AskingLevel.Moment.ANSWERED),
        new Stage.AskingDimension(ONE, 7, List.of("attitude")),
        new Stage.HearingBack(ONE),
        new Stage.ChoosingTicket(Wish.STATUS, List.of(ONE, TWO), ""),
        new Stage.ChoosingTicket(Wish.CANCEL, List.of(TWO), "取消"),
        new Stage.ConfirmingCancel(List.of(ONE), "取消"),
        new Stage.AskingHelped(Category.PARKING, "停车证怎么办", new Stage.Idle()),
        new Stage.AskingHelped(Category.PARKING, "停车证怎么办", new Stage.Confirming(ONE)),
        new Stage.AskingNow(Hazard.OTHER, Category.GENERAL, "it makes a noise"),
        new Stage.AskingCode(new PhoneNumber("+447700900123")));
  }

  @Provide
  Arbitrary<List<Said>> talks() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "1",
                "2",
                "5",
                "是",
                "no",
                "3栋501",
                "R10427-7",
                "R10427-3",
                "转人工",
                "厨房漏水",
                "谢谢",
                "进度",
                "不要回访",
                "R10427-7 取消",
                "都取消",
                "never mind, fixed itself",
                "虚惊一场",
                "不是501,是502",
                "昨天报的那个",
                "the leak one",
                "Flat 302",
                "绑定13800000001",
                "link my phone",
                "123456",
                "hello",
                "🙂",
                "。。。"),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(120));
    return Combinators.combine(
            texts,
            Arbitraries.of(Intent.class),
            Arbitraries.of(Category.class),
            Arbitraries.of(Urgency.class),
            Arbitraries.of(true, false))
        .as(Said::new)
        .list()
        .ofMaxSize(12);
  }
}
