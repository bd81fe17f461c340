package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said beside a ticket that exists: nods, a missing door, haste, news from the spot.
final class Asides {

  /// Within this time what is said beside a ticket belongs to it.
  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  /// So shortly after a report its promise needs no second telling.
  private static final Duration TOLD_NOW = Duration.ofMinutes(1);

  /// So long an emergency is what somebody has in mind.
  static final Duration IN_MIND = Duration.ofHours(12);

  /// After this time a trouble that comes back is a new one.
  static final Duration SAME_REPAIR = Duration.ofDays(30);

  private static final double UNSURE = 0.4;

  /// From so many characters or words on, something is told.
  private static final int SENTENCE_HAN = 4;

  private static final int SENTENCE_WORDS = 4;

  private static final Pattern HASTE =
      Pattern.compile("快点|快點|快些|急|赶紧|趕緊|赶快|趕快|尽快|盡快|马上|馬上|hurry|asap|urgent|quick|soon");

  private static final Pattern ANSWERING =
      Pattern.compile("^(?:no|yes|not|nope|yeah)\\b|^(?:没有|沒有|不是|不在|没|沒|冇|唔系|唔係)");

  private static final Pattern RESTORES =
      Pattern.compile(
          "取消错|取消錯|撤错|撤錯|不该取消|不該取消|别取消|別取消|不要取消|恢复.{0,4}单|cancell?ed (?:the wrong|by mistake)|wrong"
              + " one|(?:un|don.?t )cancel|didn.?t mean to cancel");

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "[没沒未].{0,2}[修弄整搞解].{0,1}[好决決掂]?|[没沒]人?[来來]|not (?:fixed|done|working|sorted)|isn.?t"
              + " (?:fixed|working)|nobody came|no one came");

  private Asides() {}

  /// "Not fixed", "nobody came".
  static boolean notDone(Words words) {
    return NOT_DONE.matcher(words.text()).find();
  }

  /// Empty if it is more than an aside.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    if (!words.reading().numbers().isEmpty()) {
      return Optional.empty();
    }
    return Remarks.heard(stage, words, setting)
        .or(() -> Beside.heard(stage, words, setting))
        .or(() -> door(stage, words, setting))
        .or(() -> People.phone(stage, words, setting))
        .or(() -> People.frail(stage, words, setting))
        .or(() -> restored(stage, words, setting))
        .or(() -> unmended(stage, words, setting))
        .or(() -> Relapses.heard(words, setting))
        .or(() -> whatIsWrong(stage, words, setting))
        .or(() -> inDanger(stage, words, setting))
        .or(() -> nod(stage, words, setting))
        .or(() -> added(stage, words, setting));
  }

  /// "501", "in the kitchen": what the latest report still misses.
  private static Optional<Turn> door(Stage stage, Words words, Setting setting) {
    Place told = words.reading().place();
    boolean alone =
        words.reading().bare()
            && !told.equals(Place.UNKNOWN)
            && words.reading().answer() instanceof Answer.Words
            && (stage instanceof Idle || stage instanceof Stage.AskingHelped);
    return latest(setting, JUST_NOW)
        .filter(matter -> alone && misses(matter, told))
        .map(matter -> Whereabouts.placed(matter.number(), told, words, setting));
  }

  private static boolean misses(Matter matter, Place told) {
    Place known = matter.place();
    return !matter.placeKnown() && told.known()
        || known.room() == null && known.text() == null && told.room() != null
        || known.spot() == null && told.spot() != null && !told.known();
  }

  /// "I called off the wrong one": what was called off last is open again.
  private static Optional<Turn> restored(Stage stage, Words words, Setting setting) {
    return setting.matters().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.CANCELLED)
        .filter(matter -> matter.openedWithin(SAME_REPAIR, setting.now()))
        .findFirst()
        .filter(_ -> RESTORES.matcher(plain(words)).find())
        .map(
            matter ->
                Turn.stay(
                    new Idle(),
                    new Step.Attach(matter.number(), false),
                    new Step.Reject(matter.number(), words.text()),
                    Says.about(matter.number(), ProgressPhrase.REOPENED)));
  }

  /// "Still not fixed" belongs to the work that is open, or brings back what was closed.
  private static Optional<Turn> unmended(Stage stage, Words words, Setting setting) {
    Answer answer = words.reading().answer();
    boolean unmended =
        answer instanceof Answer.StillBroken
            || answer instanceof Answer.No && NOT_DONE.matcher(words.text()).find();
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
        setting.askedAt().filter(at -> at.isAfter(setting.now().minus(JUST_NOW))).isPresent();
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

  /// Whoever is in danger is never answered with "I did not follow".
  private static Optional<Turn> inDanger(Stage stage, Words words, Setting setting) {
    Optional<Matter> danger =
        setting.live().stream()
            .filter(Matter::emergency)
            .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
            .findFirst();
    boolean another =
        Pointing.back(words, setting.live()).stream().anyMatch(one -> !one.emergency());
    if (another) {
      return Optional.empty();
    }
    boolean beside =
        switch (words.reading().answer()) {
          case Answer.Yes _, Answer.No _, Answer.Digit _, Answer.StillBroken _ ->
              stage instanceof Idle;
          case Answer.Words _ -> besideDanger(words);
          default -> false;
        };
    return danger
        .filter(_ -> beside)
        .map(
            matter ->
                Coming.asked(words)
                    ? Statuses.of(stage, words, List.of(matter))
                    : Endangered.wondered(stage, words, setting)
                        .orElseGet(() -> noted(stage, matter)));
  }

  private static Turn noted(Stage stage, Matter danger) {
    return Turn.stay(
        stage,
        new Step.Attach(danger.number(), true),
        Says.about(danger.number(), DangerPhrase.NOTED));
  }

  private static boolean besideDanger(Words words) {
    boolean unsure = words.verdict().confidence() < UNSURE;
    return switch (words.verdict().intent()) {
      case OTHER, PRAISE -> true;
      case COMPLAINT, ENQUIRY -> unsure;
      case REPAIR -> ANSWERING.matcher(plain(words)).find();
      case PROGRESS, AGENT -> false;
    };
  }

  /// A nod to nothing asks for nothing, unless the owner still has to say whether it is fixed.
  private static Optional<Turn> nod(Stage stage, Words words, Setting setting) {
    boolean answers =
        switch (words.reading().answer()) {
          case Answer.Digit _, Answer.Yes _, Answer.No _, Answer.Score _ -> stage instanceof Idle;
          default -> false;
        };
    if (!answers) {
      return Optional.empty();
    }
    return setting.live().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.RESOLVED)
        .findFirst()
        .map(News::acceptanceOverdue)
        .or(
            () ->
                words.reading().answer() instanceof Answer.Yes
                    ? Optional.of(Turn.stay(stage, Says.reply(ChatPhrase.NODDED)))
                    : Optional.empty());
  }

  /// Pictures with a word or two, haste, and what triage can make nothing of, right behind a
  /// report.
  private static Optional<Turn> added(Stage stage, Words words, Setting setting) {
    Optional<Matter> latest = latest(setting, JUST_NOW);
    if (latest.isEmpty() || !(words.reading().answer() instanceof Answer.Words)) {
      return Optional.empty();
    }
    boolean unsure = words.verdict().confidence() < UNSURE;
    boolean small = words.verdict().intent() == Intent.OTHER;
    if (words.pictures() > 0 && (small || unsure)) {
      return Optional.of(Additions.added(stage, latest.get(), words));
    }
    if (small && HASTE.matcher(plain(words)).find()) {
      return Optional.of(
          latest.get().openedWithin(TOLD_NOW, setting.now())
              ? Additions.added(stage, latest.get(), words)
              : pressed(stage, latest.get(), words));
    }
    return unsure && words.verdict().intent() == Intent.COMPLAINT
        ? Optional.of(unclear(stage, latest.get(), words))
        : Optional.empty();
  }

  /// A sentence that tells nothing we know of, right behind a report, is kept with it.
  static Optional<Turn> saidBeside(Stage stage, Words words, Setting setting) {
    String text = words.text().strip();
    boolean sentence =
        words.reading().answer() instanceof Answer.Words
            && !Whereabouts.asks(words)
            && (text.codePoints().filter(Character::isIdeographic).count() >= SENTENCE_HAN
                || text.split("\\s+").length >= SENTENCE_WORDS);
    return latest(setting, JUST_NOW)
        .filter(_ -> sentence)
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

  private static String plain(Words words) {
    return words.text().strip().toLowerCase(Locale.ROOT);
  }
}
