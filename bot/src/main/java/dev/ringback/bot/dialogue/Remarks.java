package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Short remarks beside open tickets that are no question after them: since when it has been so,
/// and a leak that no ticket tells of.
final class Remarks {

  private static final Duration RECENT = Duration.ofHours(12);

  /// A longer text tells more than a day.
  private static final int LONGEST = 40;

  private static final Pattern SINCE =
      Pattern.compile(
          "开始的?|開始的?|起(?:就|的)|以来|以來|到现在|到現在|\\b(?:since|started|began|for (?:\\w+"
              + " )?(?:days?|weeks?|hours?))\\b");

  private static final Pattern LEAK =
      Pattern.compile(
          "\\b(?:stop|fix|mend)\\b.{0,12}\\b(?:leak|leaking|dripping|flooding)\\b|止漏|堵漏");

  private static final Pattern WATER = Pattern.compile("leak|drip|water|flood|pipe|漏|滴|水|渗|滲");

  private Remarks() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return leak(stage, words, setting).or(() -> since(stage, words, setting));
  }

  private static Optional<Turn> leak(Stage stage, Words words, Setting setting) {
    boolean told =
        setting.live().stream().anyMatch(matter -> WATER.matcher(plain(matter.words())).find());
    return LEAK.matcher(plain(words.text())).find() && !told
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
            && SINCE.matcher(plain(words.text())).find();
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

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
