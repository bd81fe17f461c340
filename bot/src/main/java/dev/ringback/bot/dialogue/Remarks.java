package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Short remarks beside open tickets that are no question after them: since when it has been so,
/// and a leak that no ticket tells of.
final class Remarks {

  private static final Lexicon WORDS = Lexicon.load("asides.txt");

  private static final Duration RECENT = Duration.ofHours(12);

  /// A longer text tells more than a day.
  private static final int LONGEST = 40;

  private static final Pattern SINCE = WORDS.pattern("since");

  private static final Pattern LEAK = WORDS.pattern("stop the leak");

  private static final Pattern WATER = WORDS.pattern("water");

  private Remarks() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return leak(stage, words, setting).or(() -> since(stage, words, setting));
  }

  private static Optional<Turn> leak(Stage stage, Words words, Setting setting) {
    boolean told =
        setting.live().stream()
            .anyMatch(matter -> WATER.matcher(Writing.listed(matter.words())).find());
    return words.has(LEAK) && !told
        ? Optional.of(Intake.report(stage, Kind.REPAIR, words, setting))
        : Optional.empty();
  }

  /// "Since Wednesday" says when the latest began.
  private static Optional<Turn> since(Stage stage, Words words, Setting setting) {
    boolean only =
        words.reading().answer() instanceof Answer.Words
            && words.reading().particulars().began().isPresent()
            && words.reading().particulars().part().isEmpty()
            && words.verdict().intent() != Intent.COMPLAINT
            && words.text().strip().length() <= LONGEST
            && words.has(SINCE);
    List<Matter> repairs =
        setting.live().stream()
            .filter(matter -> matter.kind() == Kind.REPAIR)
            .filter(matter -> matter.openedWithin(RECENT, setting.now()))
            .toList();
    return repairs.stream()
        .findFirst()
        .filter(_ -> only && !PlaceAnswers.asks(words))
        .map(matter -> Additions.added(stage, matter, words));
  }
}
