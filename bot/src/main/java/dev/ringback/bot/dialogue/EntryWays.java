package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Buzzer 14" tells how to get in to what was reported, and is no report of a buzzer.
final class EntryWays {

  private static final Pattern ENTRY = Lexicon.load("dangers.txt").pattern("entry");

  private static final Pattern FAULT = Lexicon.load("asides.txt").pattern("bell broken");

  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  private EntryWays() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    boolean tells = ENTRY.matcher(text).find() && !FAULT.matcher(text).find();
    return Pointing.discussed(stage, setting)
        .or(() -> JustReported.latest(setting, JUST_NOW))
        .filter(matter -> tells && !matter.elsewhere(words.reading().place()))
        .map(matter -> noted(stage, matter, words));
  }

  /// What the words tell of the door beside it is kept, too; the buzzer is not the spot.
  static Turn noted(Stage stage, Matter matter, Words words) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    Place told = words.reading().place().elsewhere(null);
    Place place = matter.place().with(told);
    if (!told.equals(Place.UNKNOWN) && !place.equals(matter.place())) {
      steps.add(new Step.SetPlace(matter.number(), place));
    }
    steps.add(new Step.PassOn(matter.number(), words.text()));
    steps.add(Says.about(matter.number(), ReportPhrase.ADDED));
    return new Turn(stage, steps, false);
  }
}
