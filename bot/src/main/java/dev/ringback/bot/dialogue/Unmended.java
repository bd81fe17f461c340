package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Work that is called off by mistake, or said to be done and is not, goes on.
final class Unmended {

  private static final Lexicon WORDS = Lexicon.load("asides.txt");

  /// After this time a trouble that comes back is a new one.
  static final Duration SAME_REPAIR = Duration.ofDays(30);

  private static final Pattern RESTORES = WORDS.pattern("restores");

  private static final Pattern NOT_DONE = WORDS.pattern("not done");

  private Unmended() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return restored(stage, words, setting)
        .or(() -> goesOn(stage, words, setting))
        .or(() -> Relapses.heard(words, setting))
        .or(() -> whatIsWrong(stage, words, setting));
  }

  /// "Not fixed", "nobody came".
  static boolean notDone(Words words) {
    return words.has(NOT_DONE);
  }

  /// "I called off the wrong one": what was called off last is open again.
  private static Optional<Turn> restored(Stage stage, Words words, Setting setting) {
    return setting.matters().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.CANCELLED)
        .filter(matter -> matter.openedWithin(SAME_REPAIR, setting.now()))
        .findFirst()
        .filter(_ -> words.has(RESTORES))
        .map(
            matter ->
                Turn.stay(
                    new Idle(),
                    new Step.Attach(matter.number(), false),
                    new Step.Reject(matter.number(), words.text()),
                    Says.about(matter.number(), ProgressPhrase.REOPENED)));
  }

  /// "Still not fixed" belongs to the work that is open, or brings back what was closed.
  private static Optional<Turn> goesOn(Stage stage, Words words, Setting setting) {
    Answer answer = words.reading().answer();
    boolean unmended =
        answer instanceof Answer.StillBroken || answer instanceof Answer.No && notDone(words);
    Optional<Matter> meant =
        setting.matters().stream()
            .filter(matter -> matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE)
            .filter(matter -> matter.openedWithin(SAME_REPAIR, setting.now()))
            .findFirst();
    if (!unmended || meant.isEmpty() || setting.live().size() > 1) {
      return Optional.empty();
    }
    return meant.flatMap(
        matter ->
            switch (matter.step()) {
              case CLOSED, RESOLVED -> Optional.of(Answers.rejected(matter.number(), words.text()));
              default ->
                  matter.live()
                      ? Optional.of(Additions.added(stage, matter, words))
                      : Optional.<Turn>empty();
            });
  }

  /// What is told right after "no, not fixed" says what is wrong with that work, and is no new
  /// report.
  private static Optional<Turn> whatIsWrong(Stage stage, Words words, Setting setting) {
    boolean justAsked =
        setting
            .askedAt()
            .filter(at -> at.isAfter(setting.now().minus(JustReported.WITHIN)))
            .isPresent();
    return setting.live().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.REWORK)
        .findFirst()
        .filter(_ -> justAsked && stage instanceof Idle)
        .filter(_ -> words.reading().answer() instanceof Answer.Words)
        .filter(matter -> tells(words, matter))
        .map(matter -> Additions.added(stage, matter, words));
  }

  private static boolean tells(Words words, Matter matter) {
    boolean sameThing =
        words
            .reading()
            .particulars()
            .part()
            .map(part -> matter.words().contains(part))
            .orElse(true);
    boolean fault =
        words.verdict().intent() == Intent.REPAIR
            || words.verdict().intent() == Intent.OTHER && !words.reading().bare();
    return fault && sameThing && !matter.elsewhere(words.reading().place());
  }
}
