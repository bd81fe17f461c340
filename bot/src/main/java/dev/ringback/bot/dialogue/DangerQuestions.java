package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people in danger ask while help is on the way, and that they wait (design §2.7).
final class DangerQuestions {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final Pattern RINGS = WORDS.pattern("rings");

  private static final Pattern RETURNS = WORDS.pattern("returns");

  private static final Pattern MAY_I = WORDS.pattern("may i");

  private static final Pattern LOST = WORDS.pattern("lost");

  private static final Pattern WAITS = WORDS.pattern("waits");

  private static final Pattern GOES_ON = WORDS.pattern("goes on");

  private DangerQuestions() {}

  /// Questions, and impatience, of somebody in danger.
  static Optional<Turn> asked(Stage stage, Words words, Setting setting) {
    if (setting.held() || words.reading().number().isPresent()) {
      return Optional.empty();
    }
    return Endangered.now(words, setting)
        .flatMap(matter -> answered(stage, matter, words, setting));
  }

  private static Optional<Turn> answered(Stage stage, Matter matter, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    if (RINGS.matcher(text).find()) {
      return Optional.of(said(stage, matter, DangerPhrase.RING));
    }
    if (RETURNS.matcher(text).find()) {
      return Optional.of(said(stage, matter, DangerPhrase.STAY_OUT));
    }
    if (LOST.matcher(text).find()) {
      return Optional.of(said(stage, matter, Endangered.current(matter, words.text(), setting)));
    }
    if (MAY_I.matcher(text).find()) {
      return Optional.of(unanswered(stage, matter, words, setting));
    }
    if (goesOn(words, text)) {
      return Optional.of(
          Turn.stay(
              stage,
              new Step.Attach(matter.number(), true),
              Says.about(matter.number(), DangerPhrase.NOTED)));
    }
    return WAITS.matcher(text).find()
        ? Optional.of(
            Turn.stay(
                stage,
                new Step.Attach(matter.number(), true),
                new Step.Alarm(matter.number(), words.text(), false),
                Says.about(matter.number(), DangerPhrase.WAITING),
                new Step.TellPromise(matter.number())))
        : Optional.empty();
  }

  /// "Every 30 seconds, I think it is the battery" goes on about the danger, and is no new report.
  private static boolean goesOn(Words words, String text) {
    return words.verdict().intent() == Intent.REPAIR
        && !words.verdict().emergency()
        && words.reading().place().equals(Place.UNKNOWN)
        && GOES_ON.matcher(text).find();
  }

  /// "May I?" and "should I?", where the danger known answers it.
  static Optional<Turn> careful(Stage stage, Words words, Setting setting) {
    if (setting.held() || words.reading().number().isPresent()) {
      return Optional.empty();
    }
    return Endangered.now(words, setting).flatMap(matter -> careful(stage, matter, words, setting));
  }

  private static Optional<Turn> careful(Stage stage, Matter matter, Words words, Setting setting) {
    boolean rings = words.has(RINGS);
    return rings
        ? Optional.empty()
        : Precautions.answer(words.text(), Endangered.known(matter, setting))
            .map(answer -> asking(stage, matter, setting, Says.safety(matter.number(), answer)));
  }

  /// A question that nothing here answers: the steps once more, and a person hears of it.
  static Optional<Turn> wondered(Stage stage, Words words, Setting setting) {
    boolean asks = Precautions.asked(words.text()) && !Coming.asked(words);
    return Endangered.now(words, setting)
        .filter(_ -> asks && !setting.held())
        .map(matter -> unanswered(stage, matter, words, setting));
  }

  private static Turn unanswered(Stage stage, Matter matter, Words words, Setting setting) {
    return asking(
        stage,
        matter,
        setting,
        new Step.PassOn(matter.number(), words.text()),
        Says.safety(matter.number(), Endangered.current(matter, "", setting)),
        Says.about(matter.number(), DangerPhrase.QUESTION));
  }

  /// A question that only sounds like danger is none of its own.
  static Optional<Turn> feared(Stage stage, Words words, Setting setting) {
    return words.verdict().emergency() && words.reading().number().isEmpty()
        ? wondered(stage, words, setting)
        : Optional.empty();
  }

  /// Where it is is asked again behind the answer, if that is still missing.
  private static Turn asking(Stage stage, Matter matter, Setting setting, Step... answer) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    steps.addAll(List.of(answer));
    return Doors.missing(matter)
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(stage, steps, false);
  }

  private static Turn said(Stage stage, Matter matter, DangerPhrase answer) {
    return Turn.stay(
        stage, new Step.Attach(matter.number(), true), Says.safety(matter.number(), answer));
  }

  /// Whether somebody does not know what to do.
  static boolean lost(Words words) {
    return words.has(LOST);
  }
}
