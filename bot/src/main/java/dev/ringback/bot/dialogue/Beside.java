package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What makes a ticket mean more than it did: a complaint that goes on, a whole building without
/// power, work that is still no good.
final class Beside {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final Pattern WHOLE = WORDS.pattern("whole building");

  /// From here down, of five, nobody praises.
  private static final int MIDDLING = 3;

  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  /// So long what was reported is still the same outage.
  private static final Duration IN_MIND = Duration.ofHours(12);

  private Beside() {}

  /// Whether words tell that it is not only here.
  static boolean whole(String words) {
    return WHOLE.matcher(Writing.listed(words)).find();
  }

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return complained(stage, words, setting)
        .or(() -> widened(stage, words, setting))
        .or(() -> stillBad(stage, words, setting));
  }

  /// "He smoked, too" goes with the complaint that was just made, whatever it sounds like.
  private static Optional<Turn> complained(Stage stage, Words words, Setting setting) {
    boolean more =
        switch (words.reading().answer()) {
          case Answer.Score(int value) -> value <= MIDDLING;
          case Answer.Words _ -> words.verdict().intent() == Intent.PRAISE;
          default -> false;
        };
    return setting.live().stream()
        .findFirst()
        .filter(matter -> matter.kind() == Kind.COMPLAINT && more && stage instanceof Stage.Idle)
        .filter(matter -> matter.openedWithin(JUST_NOW, setting.now()))
        .map(matter -> Additions.added(stage, matter, words));
  }

  /// "The whole building is without power": that is where to look, and urgent for all.
  private static Optional<Turn> widened(Stage stage, Words words, Setting setting) {
    Matcher whole = WHOLE.matcher(Writing.listed(words.text()));
    boolean told = words.verdict().intent() != Intent.COMPLAINT && whole.find();
    return setting.live().stream()
        .filter(matter -> matter.kind() == Kind.REPAIR && told)
        .filter(matter -> matter.category() == words.verdict().category())
        .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
        .filter(matter -> !matter.elsewhere(words.reading().place()))
        .findFirst()
        .map(matter -> wider(stage, matter, whole.group(), words));
  }

  private static Turn wider(Stage stage, Matter matter, String where, Words words) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    if (matter.placeKnown()) {
      Place place = matter.place().with(new Place(null, null, null, null, null, where, null));
      steps.add(new Step.SetPlace(matter.number(), place));
    }
    if (Urgency.URGENT.moreUrgentThan(matter.urgency())) {
      steps.add(new Step.Regrade(matter.number(), matter.category(), Urgency.URGENT, words.text()));
    }
    steps.add(new Step.CallAgentAbout(matter.number(), "whole-building", words.text()));
    steps.add(Says.about(matter.number(), ReportPhrase.ADDED));
    return new Turn(stage, steps, false);
  }

  /// "No good" right after "what is still wrong?".
  private static Optional<Turn> stillBad(Stage stage, Words words, Setting setting) {
    boolean justAsked =
        setting.askedAt().filter(at -> at.isAfter(setting.now().minus(JUST_NOW))).isPresent();
    return setting.live().stream()
        .findFirst()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.REWORK)
        .filter(_ -> justAsked && stage instanceof Stage.Idle)
        .filter(_ -> words.reading().answer() instanceof Answer.No)
        .map(matter -> Additions.added(stage, matter, words));
  }
}
