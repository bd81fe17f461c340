package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said right behind a report and belongs to it: a missing door, haste, a sentence more.
final class JustReported {

  private static final Lexicon WORDS = Lexicon.load("asides.txt");

  /// Within this time what is said beside a ticket belongs to it.
  static final Duration WITHIN = Duration.ofMinutes(30);

  /// Within this time what is said without naming anything is said of it.
  static final Duration IN_TALK = Duration.ofHours(12);

  /// So shortly after a report its promise needs no second telling.
  private static final Duration TOLD_NOW = Duration.ofMinutes(1);

  /// From so many characters or words on, something is told.
  private static final int SENTENCE_HAN = 4;

  private static final int SENTENCE_WORDS = 4;

  private static final int LONGEST_PLACE = 40;

  private static final Pattern HASTE = WORDS.pattern("haste");

  private static final Pattern ASKS_AFTER = WORDS.pattern("asks after");

  private static final Pattern NEXT_TO = WORDS.pattern("next to");

  private JustReported() {}

  /// "501", "in the kitchen": what the latest report still misses.
  static Optional<Turn> door(Stage stage, Words words, Setting setting) {
    Place told = words.reading().place();
    boolean alone =
        !told.equals(Place.UNKNOWN)
            && words.reading().answer() instanceof Answer.Words
            && (stage instanceof Idle || stage instanceof Stage.AskingHelped);
    return latest(setting, WITHIN)
        .filter(_ -> alone)
        .filter(matter -> words.reading().bare() || matter.emergency() && brief(words))
        .filter(matter -> misses(matter, told))
        .map(matter -> Whereabouts.placed(matter.number(), told, words, setting));
  }

  /// In danger a place is heard that more is said beside.
  private static boolean brief(Words words) {
    return words.text().strip().length() <= LONGEST_PLACE
        && words.reading().place().known()
        && !Alike.also(words);
  }

  private static boolean misses(Matter matter, Place told) {
    Place known = matter.place();
    // what was taken for a place at first, since nothing could be read of it
    boolean onlyWords = known.text() != null && told.text() == null;
    return (!matter.placeKnown() || onlyWords) && told.known()
        || known.room() == null && unnumbered(known) && told.room() != null
        || known.spot() == null && told.spot() != null && !told.known();
  }

  /// Words for a place that name no door are made good by one.
  private static boolean unnumbered(Place known) {
    return known.text() == null || known.text().codePoints().noneMatch(Character::isDigit);
  }

  /// Pictures with a word or two, haste, and what triage can make nothing of, right behind a
  /// report.
  static Optional<Turn> added(Stage stage, Words words, Setting setting) {
    if (!(words.reading().answer() instanceof Answer.Words)) {
      return Optional.empty();
    }
    boolean unsure = words.unsure();
    boolean small =
        words.verdict().intent() == Intent.OTHER || words.verdict().intent() == Intent.PRAISE;
    boolean cross = unsure && words.verdict().intent() == Intent.COMPLAINT;
    Optional<Matter> latest = latest(setting, WITHIN);
    if (latest.isPresent() && words.pictures() > 0 && (small || unsure)) {
      return Optional.of(Additions.added(stage, latest.get(), words));
    }
    if ((small || cross) && words.has(HASTE)) {
      return latest(setting, Unmended.SAME_REPAIR)
          .map(
              matter ->
                  matter.openedWithin(TOLD_NOW, setting.now())
                      ? Additions.added(stage, matter, words)
                      : pressed(stage, matter, words));
    }
    return latest.filter(_ -> cross).map(matter -> unclear(stage, matter, words));
  }

  /// A sentence that tells nothing we know of, right behind a report, is kept with it.
  static Optional<Turn> saidBeside(Stage stage, Words words, Setting setting) {
    String text = words.text().strip();
    boolean sentence =
        words.reading().answer() instanceof Answer.Words
            && !PlaceAnswers.asks(words)
            && (text.codePoints().filter(Character::isIdeographic).count() >= SENTENCE_HAN
                || text.split("\\s+").length >= SENTENCE_WORDS);
    return latest(setting, WITHIN)
        .filter(_ -> sentence)
        .map(matter -> Additions.added(stage, matter, words));
  }

  /// "I rang on Monday and Wednesday" asks after nothing, whatever triage makes of it, right behind
  /// a report.
  static Optional<Turn> stated(Stage stage, Words words, Setting setting) {
    return latest(setting, WITHIN)
        .filter(_ -> words.reading().answer() instanceof Answer.Words)
        .filter(_ -> words.reading().particulars().asks().isEmpty())
        .filter(_ -> Pointing.back(words, setting.matters()).isEmpty())
        .filter(matter -> !matter.emergency())
        .filter(_ -> !words.has(ASKS_AFTER) && !words.has(HASTE))
        .map(matter -> Additions.added(stage, matter, words));
  }

  /// "By the back gate" is where the trouble is that was told just before.
  static Optional<Turn> nextTo(Stage stage, Words words, Setting setting) {
    boolean where =
        words.reading().answer() instanceof Answer.Words
            && !words.verdict().emergency()
            && NEXT_TO.matcher(Writing.listed(words.text())).matches();
    return Pointing.discussed(stage, setting)
        .or(() -> latest(setting, WITHIN))
        .filter(_ -> where)
        .map(matter -> Additions.added(stage, matter, words));
  }

  /// Who presses hears how far it is, and an agent that it is pressing.
  private static Turn pressed(Stage stage, Matter matter, Words words) {
    Turn told = Statuses.of(stage, words, List.of(matter));
    List<Step> steps = new ArrayList<>(told.steps());
    steps.add(new Step.CallAgentAbout(matter.number(), "chased", matter.number().toString()));
    return new Turn(told.stage(), steps, told.asks());
  }

  private static Turn unclear(Stage stage, Matter matter, Words words) {
    Turn added = Additions.added(stage, matter, words);
    List<Step> steps = new ArrayList<>(added.steps());
    steps.add(new Step.CallAgentAbout(matter.number(), "unsure", words.text()));
    return new Turn(stage, steps, false);
  }

  static Optional<Matter> latest(Setting setting, Duration within) {
    return setting.live().stream()
        .filter(matter -> matter.kind() != Kind.SUGGESTION && matter.kind() != Kind.ENQUIRY)
        .filter(matter -> matter.openedWithin(within, setting.now()))
        .findFirst();
  }
}
