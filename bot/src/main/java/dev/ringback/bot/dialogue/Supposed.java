package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingNow;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions after a danger that may be there or not: what to do is told at once, and whether it is
/// there now is asked, rather than answered tomorrow (design §2.7).
final class Supposed {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final String RULE = "not: supposed";

  private static final Pattern ASKS = WORDS.pattern("asks");

  private static final Pattern SUPPOSING = WORDS.pattern("supposing");

  private static final Pattern NOW = WORDS.pattern("now");

  private static final Pattern MONOXIDE = WORDS.pattern("monoxide");

  /// "All right then" tells of no danger.
  private static final Pattern AGREES = WORDS.pattern("agrees");

  /// "No, just asking".
  private static final Pattern NO = WORDS.pattern("no");

  private Supposed() {}

  static Optional<Turn> heard(Words words) {
    Hazard hazard = hazard(words);
    String text = Writing.listed(words.text());
    boolean supposed = words.verdict().reasons().stream().anyMatch(why -> why.startsWith(RULE));
    boolean asks =
        words.verdict().intent() != Intent.COMPLAINT
            && !words.verdict().emergency()
            && ASKS.matcher(text).find();
    boolean supposing =
        words.verdict().intent() != Intent.REPAIR
            && SUPPOSING.matcher(text).find()
            && DangerQuestions.lost(words);
    return (supposed || supposing)
            && asks
            && hazard != Hazard.OTHER
            && words.reading().numbers().isEmpty()
        ? Optional.of(
            Turn.ask(
                new AskingNow(hazard, words.verdict().category(), words.text()),
                Says.reply(
                    EmergencyPhrase.ADVICE, "hazard", hazard.name().toLowerCase(Locale.ROOT)),
                question()))
        : Optional.empty();
  }

  static Step.Say question() {
    return Says.open(EmergencyPhrase.ASK_NOW, Offers.DANGER_YES_OR_NO);
  }

  private static Hazard hazard(Words words) {
    Hazard sort = Hazard.of(words.verdict().category());
    boolean monoxide = words.has(MONOXIDE);
    return sort == Hazard.GAS && monoxide ? Hazard.CARBON_MONOXIDE : sort;
  }

  static Turn answered(AskingNow asking, Words words, Setting setting) {
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> dangerous(asking, setting);
      case Answer.Yes _ when AGREES.matcher(Writing.listed(words.text())).matches() ->
          Turn.ask(asking, question());
      case Answer.Yes _, Answer.StillBroken _ -> dangerous(asking, setting);
      case Answer.Digit(int value) when value == 2 -> none(setting);
      case Answer.No _ -> none(setting);
      case Answer.Digit _ -> Turn.ask(asking, question());
      default -> inWords(asking, words, setting);
    };
  }

  private static Turn inWords(AskingNow asking, Words words, Setting setting) {
    if (words.has(NO)) {
      return none(setting);
    }
    return Doubts.there(words)
        ? dangerous(asking, setting)
        : Dialogue.answer(new Idle(), words, setting);
  }

  /// "It is going off now": what was asked after is there.
  static Optional<Turn> now(Stage stage, Words words, Setting setting) {
    return stage instanceof AskingNow asking
            && !setting.held()
            && !Hazard.named(words.verdict())
            && words.has(NOW)
        ? Optional.of(dangerous(asking, setting))
        : Optional.empty();
  }

  /// What was being asked of a report before is asked again.
  private static Turn none(Setting setting) {
    Step said = Says.reply(EmergencyPhrase.ADVICE_KEPT);
    Optional<Matter> done =
        setting.live().stream()
            .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.RESOLVED)
            .findFirst();
    if (done.isPresent()) {
      return News.acceptanceOverdue(done.get());
    }
    return Guesses.latest(setting)
        .filter(matter -> !matter.placeKnown())
        .map(matter -> Pieces.next(matter, setting, List.of(said)))
        .orElseGet(() -> Turn.stay(new Idle(), said));
  }

  /// What was asked, or noted with a report, is an emergency now.
  private static Turn dangerous(AskingNow asking, Setting setting) {
    Optional<Matter> same =
        asking.hazard() == Hazard.OTHER
            ? Guesses.latest(setting)
            : setting.live().stream()
                .filter(Matter::emergency)
                .filter(matter -> matter.category() == asking.category())
                .findFirst();
    if (same.isEmpty()) {
      return Turn.stay(new Idle(), opened(asking, setting));
    }
    Matter matter = same.get();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Raise(matter.number(), matter.category(), asking.words()));
    steps.add(Says.safety(matter.number(), asking.hazard().steps()));
    return Doors.missing(matter)
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(new Idle(), steps, false);
  }

  private static Step opened(AskingNow asking, Setting setting) {
    Place place = Whereabouts.assumed(setting, Place.UNKNOWN);
    return new Step.Open(
        Kind.REPAIR,
        asking.category(),
        Urgency.EMERGENCY,
        asking.words(),
        place,
        place.known() ? Step.Where.ASSUMED : Step.Where.NOT_KNOWN,
        Optional.of(asking.hazard()),
        Besides.NOTHING);
  }
}
