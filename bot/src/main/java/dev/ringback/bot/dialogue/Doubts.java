package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingDanger;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that leave open whether there is danger: one question tells, before anything else is asked
/// (design §2.7).
final class Doubts {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  /// A yes to having it mended, and to no danger.
  private static final Pattern MENDS = WORDS.pattern("yes to mending");

  private static final Pattern DENIED = WORDS.pattern("denied");

  private static final Pattern NO_DANGER = WORDS.pattern("no danger");

  private static final Pattern HEDGED = WORDS.pattern("hedged");

  private static final Pattern BURNS_GAS = WORDS.pattern("burns gas");

  private static final Pattern LIVE_PARTS = WORDS.pattern("live parts");

  private static final Pattern NEAR_ELECTRICS = WORDS.pattern("near electrics");

  private static final Pattern UNLIT = WORDS.pattern("unlit");

  private static final Pattern NO_GAS = WORDS.pattern("no gas");

  private static final Pattern RUNS = WORDS.pattern("runs");

  /// "There is, a little" is a yes; a longer text tells something else.
  private static final Pattern THERE = WORDS.pattern("there");

  private Doubts() {}

  /// The danger that these words may or may not tell of.
  static Optional<Hazard> in(Words words) {
    Verdict verdict = words.verdict();
    String text = Writing.listed(words.text());
    if (verdict.emergency() || verdict.intent() != Intent.REPAIR || DENIED.matcher(text).find()) {
      return Optional.empty();
    }
    if (unlit(text)) {
      return Optional.of(Hazard.GAS);
    }
    return switch (verdict.category()) {
      case GAS -> Optional.of(Hazard.GAS);
      case HVAC -> when(BURNS_GAS, text, Hazard.CARBON_MONOXIDE);
      case ELECTRICAL -> when(LIVE_PARTS, text, Hazard.ELECTRICAL);
      case PLUMBING, SEEPAGE, DRAINAGE -> when(NEAR_ELECTRICS, text, Hazard.WATER);
      default -> Optional.empty();
    };
  }

  /// The danger that is likeliest where triage has only guessed that there is one.
  static Optional<Hazard> likeliest(Words words) {
    String text = Writing.listed(words.text());
    if (unlit(text)) {
      return Optional.of(Hazard.GAS);
    }
    return RUNS.matcher(text).find() ? when(NEAR_ELECTRICS, text, Hazard.WATER) : Optional.empty();
  }

  /// Gas may flow where no flame comes.
  private static boolean unlit(String text) {
    return UNLIT.matcher(text).find() && !NO_GAS.matcher(text).find();
  }

  private static Optional<Hazard> when(Pattern pattern, String text, Hazard hazard) {
    return pattern.matcher(text).find() ? Optional.of(hazard) : Optional.empty();
  }

  static Turn ask(TicketNumber ticket, Hazard hazard, List<Step> before) {
    List<Step> steps = new ArrayList<>(before);
    steps.add(
        Says.choice(
            EmergencyPhrase.ASK_DANGER,
            ticket,
            Offers.DANGER_YES_OR_NO,
            "hazard",
            hazard.name().toLowerCase(Locale.ROOT)));
    return new Turn(new AskingDanger(ticket, hazard), steps, true);
  }

  static Turn answered(AskingDanger asking, Words words, Setting setting) {
    Optional<Matter> matter = setting.matter(asking.ticket()).filter(Matter::live);
    if (matter.isEmpty()) {
      return Reports.anew(new Idle(), words, setting);
    }
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> dangerous(asking, matter.get(), setting);
      // "have both done" answers another question
      case Answer.Yes _ when words.has(MENDS) -> ask(asking.ticket(), asking.hazard(), List.of());
      case Answer.Yes _, Answer.StillBroken _ -> dangerous(asking, matter.get(), setting);
      case Answer.Digit(int value) when value == 2 -> Pieces.next(matter.get(), setting, List.of());
      case Answer.No _ -> Pieces.next(matter.get(), setting, List.of());
      case Answer.Digit _ -> ask(asking.ticket(), asking.hazard(), List.of());
      default ->
          there(words) ? dangerous(asking, matter.get(), setting) : inWords(asking, words, setting);
    };
  }

  static boolean there(Words words) {
    return THERE.matcher(Writing.listed(words.text()).strip()).find();
  }

  /// "No, it only clicks", "没有煤气味": a no to the question, in more words than one.
  static Optional<Turn> denied(Stage stage, Words words, Setting setting) {
    return stage instanceof AskingDanger asking && denies(words)
        ? setting
            .matter(asking.ticket())
            .filter(Matter::live)
            .map(matter -> denied(matter, words, setting))
        : Optional.empty();
  }

  private static Turn denied(Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), false)));
    Optional<Place> place = Reports.placeIn(words).map(matter.place()::with);
    place.ifPresent(told -> steps.add(new Step.SetPlace(matter.number(), told)));
    return Pieces.next(place.map(matter::at).orElse(matter), setting, steps);
  }

  /// Who is unsure, or tells of something else, has not said no.
  private static boolean denies(Words words) {
    String text = Writing.listed(words.text()).strip();
    return words.reading().answer() instanceof Answer.Words
        && !words.verdict().emergency()
        && !HEDGED.matcher(text).find()
        && (NO_DANGER.matcher(text).find() || DENIED.matcher(text).find());
  }

  /// A place told first does not make the question go away.
  private static Turn inWords(AskingDanger asking, Words words, Setting setting) {
    return setting
        .matter(asking.ticket())
        .flatMap(matter -> Meanwhile.kept(matter, words, setting))
        .map(steps -> ask(asking.ticket(), asking.hazard(), steps))
        .orElseGet(() -> Reports.anew(asking, words, setting));
  }

  private static Turn dangerous(AskingDanger asking, Matter matter, Setting setting) {
    Category category =
        switch (asking.hazard()) {
          case GAS, CARBON_MONOXIDE -> Category.GAS;
          case ELECTRICAL, WATER -> Category.ELECTRICAL;
          default -> matter.category();
        };
    Hazard hazard = asking.hazard() == Hazard.WATER ? Hazard.ELECTRICAL : asking.hazard();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Raise(matter.number(), category, matter.words()));
    steps.add(Says.safety(matter.number(), hazard.steps()));
    return Doors.missing(matter)
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(new Idle(), steps, false);
  }
}
