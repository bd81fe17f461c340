package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said out of the blue: reports, questions after tickets, small talk.
final class Reports {

  /// Below this triage has only guessed: asking back is better than a ticket about nothing.
  private static final double GUESS = 0.15;

  private static final Pattern PLAIN_FAULT = Lexicon.load("talk.txt").pattern("plain fault");

  static final Pattern COMPLAINS = Pattern.compile("投诉|投訴|(?i:complain)");

  /// Who threatens with the law complains.
  private static final Pattern THREATENS =
      Pattern.compile(
          "(?:起诉|起訴|告)(?:你们|你們|物业|物業)|找律师|找律師|法院见|法院見|(?i:\\b(?:i.?ll|going to|will|gonna)"
              + " sue\\b|\\bmy (?:lawyer|solicitor)\\b|\\bombudsman\\b|\\btake (?:you|this) to"
              + " court\\b)");

  private static final int SHORT_THANKS = 4;

  private Reports() {}

  /// Something said while nothing was asked, or that is no answer to what was asked.
  static Turn anew(Stage stage, Words words, Setting setting) {
    Reading reading = words.reading();
    Optional<String> mistyped = Mistypes.in(stage, words);
    if (mistyped.isPresent() && reading.numbers().isEmpty()) {
      return Turn.stay(stage, Says.reply(ProgressPhrase.NUMBER_MISTYPED, "number", mistyped.get()));
    }
    if (THREATENS.matcher(words.text()).find()) {
      return Intake.report(stage, Kind.COMPLAINT, words, setting);
    }
    if (complains(words)) {
      return byIntent(stage, words, setting);
    }
    Optional<Turn> visit = Additions.visit(stage, words, setting);
    if (visit.isPresent()) {
      return visit.get();
    }
    Optional<Turn> aside =
        Outages.asked(stage, words, setting).or(() -> Asides.heard(stage, words, setting));
    return aside.isPresent() ? aside.get() : told(stage, words, setting);
  }

  private static Turn told(Stage stage, Words words, Setting setting) {
    Reading reading = words.reading();
    return switch (reading.answer()) {
      case Answer.Cancel _ -> Withdrawals.wanted(stage, words, setting);
      case Answer.FalseAlarm _ -> Withdrawals.falseAlarmTold(stage, words, setting);
      case Answer.Status _ -> Statuses.asked(stage, words, setting);
      case Answer _ when reading.number().isPresent() -> Statuses.asked(stage, words, setting);
      case Answer.Thanks _ -> thanked(stage, words, setting);
      case Answer.Greeting _ -> askedStill(stage, ChatPhrase.GREETING, setting);
      // to want to report something tells nothing yet
      case Answer.NewProblem _ when stage instanceof Stage.AskingPlace ->
          askedStill(stage, ChatPhrase.GREETING, setting);
      case Answer.NewProblem _ -> Turn.stay(stage, Says.reply(ChatPhrase.GREETING));
      case Answer.Digit _, Answer.Yes _, Answer.No _, Answer.Score _ ->
          askedStill(stage, ChatPhrase.NOT_UNDERSTOOD, setting);
      case Answer.Words _
          when setting.live().isEmpty() && (Puzzled.by(words) || Meant.onlyToCome(words)) ->
          askedStill(stage, ChatPhrase.GREETING, setting);
      // "why?" blames nobody
      case Answer.Words _ when words.verdict().intent() == Intent.COMPLAINT && Puzzled.by(words) ->
          askedStill(stage, ChatPhrase.NOT_UNDERSTOOD, setting);
      default -> byIntent(stage, words, setting);
    };
  }

  /// "Hello?" and "7" answer no question: what is being asked comes again, and else the phrase.
  private static Turn askedStill(Stage stage, ChatPhrase otherwise, Setting setting) {
    Turn again = Anew.asked(stage, setting, List.of());
    return again.steps().isEmpty() ? Turn.stay(stage, Says.reply(otherwise)) : again;
  }

  /// "We are out, thank you" is news of an emergency, too.
  private static Turn thanked(Stage stage, Words words, Setting setting) {
    Step thanks = Says.reply(ChatPhrase.THANKS);
    return setting.live().stream()
        .filter(Matter::emergency)
        .findFirst()
        .filter(_ -> words.text().strip().length() > SHORT_THANKS)
        .map(danger -> Turn.stay(stage, new Step.Attach(danger.number(), true), thanks))
        .orElseGet(() -> Turn.stay(stage, thanks));
  }

  /// A complaint that names a ticket is one, and no question after it.
  private static boolean complains(Words words) {
    return words.verdict().intent() == Intent.COMPLAINT
        && !words.unsure()
        && words.reading().answer() instanceof Answer.Words
        && words.reading().number().isPresent();
  }

  private static Turn byIntent(Stage stage, Words said, Setting setting) {
    Words words = Meant.heard(Annoyances.heard(said), setting);
    if (pointsBack(words, setting)) {
      return Statuses.asked(stage, words, setting);
    }
    if (asksWhen(words, setting)) {
      return Statuses.asked(stage, words, setting);
    }
    if (words.verdict().intent() == Intent.ENQUIRY && !PlaceAnswers.asks(words)) {
      Optional<Turn> explained = Additions.explained(stage, words, setting);
      if (explained.isPresent()) {
        return explained.get();
      }
    }
    if (faultyPlainly(words)) {
      return Intake.report(stage, Kind.REPAIR, words, setting);
    }
    if (words.verdict().confidence() < GUESS && !Wanted.service(words)) {
      Optional<Turn> beside = JustReported.saidBeside(stage, words, setting);
      if (beside.isPresent()) {
        return beside.get();
      }
      return Turn.stay(
          stage,
          new Step.CallAgent("not-understood", words.text()),
          Says.reply(ChatPhrase.NOT_UNDERSTOOD));
    }
    return switch (words.verdict().intent()) {
      case REPAIR ->
          Additions.explained(stage, words, setting)
              .or(
                  () ->
                      words.unsure()
                          ? Additions.announced(stage, words, setting)
                          : Optional.empty())
              .or(() -> Following.vaguely(stage, words, setting))
              .orElseGet(
                  () ->
                      Intake.report(
                          stage,
                          Wanted.service(words) ? Kind.SERVICE : Kind.REPAIR,
                          words,
                          setting));
      case COMPLAINT -> Intake.report(stage, Wanted.ofComplaint(words), words, setting);
      // "when will they come?" asks after what is open, even if it does not say so
      case ENQUIRY -> enquiry(stage, words, setting);
      case PROGRESS ->
          Additions.announced(stage, words, setting)
              .or(() -> JustReported.stated(stage, words, setting))
              .orElseGet(() -> Statuses.asked(stage, words, setting));
      case AGENT ->
          words.unsure() && COMPLAINS.matcher(words.text()).find()
              ? Intake.report(stage, Kind.COMPLAINT, words, setting)
              : agent(stage, words);
      case PRAISE -> Turn.stay(stage, Says.reply(ChatPhrase.THANKS));
      case OTHER -> other(stage, words, setting);
    };
  }

  private static Turn enquiry(Stage stage, Words words, Setting setting) {
    List<Matter> live = setting.live();
    // a question that waits for its answer costs nothing
    Optional<Matter> work = live.stream().filter(one -> one.kind() != Kind.ENQUIRY).findFirst();
    if (work.isPresent() && Wanted.price(words)) {
      return Turn.stay(stage, Says.about(work.get().number(), ProgressPhrase.PRICE_FIRST));
    }
    boolean talkedAbout =
        JustReported.latest(setting, JustReported.IN_TALK)
            .filter(matter -> matter.akin(words.verdict().category()))
            .isPresent();
    boolean nothing = words.verdict().category() == Category.GENERAL && !live.isEmpty();
    if (nothing || talkedAbout && !Wanted.service(words)) {
      return Statuses.asked(stage, words, setting);
    }
    Optional<Turn> wondered = DangerQuestions.wondered(stage, words, setting);
    return wondered.orElseGet(() -> Intake.report(stage, Wanted.kind(words), words, setting));
  }

  private static Turn other(Stage stage, Words words, Setting setting) {
    if (Wanted.service(words)) {
      return Intake.report(stage, Kind.SERVICE, words, setting);
    }
    return Wanted.better(words)
        ? Intake.report(stage, Kind.SUGGESTION, words, setting)
        : chatter(stage, words, setting);
  }

  /// "For heaven's sake, fix my heating" is neither praise nor chatter.
  private static boolean faultyPlainly(Words words) {
    boolean idle =
        words.verdict().intent() == Intent.PRAISE || words.verdict().intent() == Intent.OTHER;
    return idle && words.has(PLAIN_FAULT);
  }

  /// "What I told you of yesterday" is no new report, unless it tells one.
  private static boolean pointsBack(Words words, Setting setting) {
    boolean telling =
        words.verdict().intent() == Intent.REPAIR || words.verdict().intent() == Intent.COMPLAINT;
    boolean sure = !words.unsure();
    return !(telling && sure)
        && words.verdict().intent() != Intent.AGENT
        && !Pointing.back(words, setting.matters()).isEmpty();
  }

  /// "Can it be done today?" asks after what is open.
  private static boolean asksWhen(Words words, Setting setting) {
    boolean telling =
        words.verdict().intent() == Intent.COMPLAINT && words.verdict().urgency() != Urgency.LOW
            || words.verdict().intent() == Intent.AGENT
            || words.reading().particulars().part().isPresent();
    return !telling && !setting.live().isEmpty() && Coming.whenDone(words);
  }

  static Turn agent(Stage stage, Words words) {
    return Turn.stay(
        stage,
        new Step.CallAgent("agent-wanted", words.text()),
        Says.reply(ChatPhrase.AGENT_CALLED));
  }

  private static Turn chatter(Stage stage, Words words, Setting setting) {
    Optional<Matter> unplaced =
        setting.live().stream().filter(matter -> !matter.placeKnown()).findFirst();
    Optional<Place> place = placeIn(words);
    if (unplaced.isPresent() && place.isPresent()) {
      TicketNumber number = unplaced.get().number();
      return Whereabouts.placed(number, place.get(), words, setting);
    }
    if (place.isPresent() && setting.live().isEmpty()) {
      return Whereabouts.whatThere(stage, place.get());
    }
    return JustReported.saidBeside(stage, words, setting)
        .orElseGet(() -> askedStill(stage, ChatPhrase.NOT_UNDERSTOOD, setting));
  }

  static Optional<Place> placeIn(Words words) {
    return Optional.of(words.reading().place()).filter(Place::known);
  }
}
