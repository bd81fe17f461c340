package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Completed;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sentence sent in pieces is one report: what the first piece opened is told to its end.
final class Completing {

  /// What came so soon after the report is answered in one text with its receipt.
  private static final Duration BURST = Duration.ofMillis(2500);

  private Completing() {}

  static Turn heard(Stage stage, Completed completed, Setting setting) {
    Optional<Matter> begun = setting.matter(completed.ticket()).filter(Matter::live);
    return begun
        .map(matter -> told(stage, matter, completed.words(), setting))
        .orElseGet(() -> Dialogue.hear(stage, completed.words(), setting));
  }

  private static Turn told(Stage stage, Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    steps.add(new Step.Describe(matter.number(), words.text()));
    Pieces.learn(matter.number(), words, steps);
    if (words.verdict().emergency() || Several.danger(words)) {
      return dangerous(stage, matter, words, setting, steps);
    }
    regraded(matter, words).ifPresent(steps::add);
    if (setting.held()) {
      return new Turn(stage, steps, false);
    }
    Optional<Hazard> doubt = Doubts.in(words);
    if (doubt.isPresent() && !(stage instanceof Stage.AskingDanger) && !matter.emergency()) {
      return Doubts.ask(matter.number(), doubt.get(), steps);
    }
    if (!matter.openedWithin(BURST, setting.now())) {
      steps.add(Says.about(matter.number(), ReportPhrase.ADDED));
    }
    return new Turn(stage, steps, false);
  }

  private static Turn dangerous(
      Stage stage, Matter matter, Words words, Setting setting, List<Step> steps) {
    Category category =
        words.verdict().category() == Category.GENERAL
            ? matter.category()
            : words.verdict().category();
    if (matter.emergency()) {
      steps.add(new Step.Alarm(matter.number(), words.text(), false));
      steps.add(Says.safety(matter.number(), DangerPhrase.AGAIN));
    } else {
      steps.add(new Step.Raise(matter.number(), category, words.text()));
      steps.add(Says.safety(matter.number(), Hazard.of(words.verdict()).steps()));
    }
    return !Doors.missing(matter) || setting.held()
        ? new Turn(stage, steps, false)
        : Whereabouts.ask(matter, setting, steps);
  }

  private static Optional<Step> regraded(Matter matter, Words words) {
    Category category =
        words.verdict().category() == Category.GENERAL
            ? matter.category()
            : words.verdict().category();
    Urgency urgency =
        words.verdict().urgency().moreUrgentThan(matter.urgency())
            ? words.verdict().urgency()
            : matter.urgency();
    return category == matter.category() && urgency == matter.urgency()
        ? Optional.empty()
        : Optional.of(new Step.Regrade(matter.number(), category, urgency, words.text()));
  }
}
