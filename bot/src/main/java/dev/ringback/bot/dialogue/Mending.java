package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Particulars.Correction;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts right what was said wrongly of a ticket's place: "not 501, 502".
final class Mending {

  /// So short a text puts something right and tells nothing more, in characters.
  private static final int LONGEST_ALONE = 24;

  private Mending() {}

  /// Empty if nothing is put right, or nothing of ours.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return words
        .reading()
        .particulars()
        .correction()
        .flatMap(
            correction ->
                meant(stage, correction, words, setting)
                    .map(matter -> mended(stage, matter, correction)));
  }

  /// The ticket just talked about, else the latest that holds what was wrong, else the latest.
  private static Optional<Matter> meant(
      Stage stage, Correction correction, Words words, Setting setting) {
    boolean nothingElse = words.reading().bare() || words.text().strip().length() <= LONGEST_ALONE;
    List<Matter> live = setting.live();
    return Stream.of(
            Pointing.discussed(stage, setting).stream(),
            live.stream().filter(matter -> matter.place().holds(correction.was())),
            nothingElse ? live.stream() : Stream.<Matter>empty())
        .flatMap(Function.identity())
        .filter(Matter::placeKnown)
        .filter(matter -> nothingElse || fits(matter, words))
        .findFirst();
  }

  private static boolean fits(Matter matter, Words words) {
    Category category = words.verdict().category();
    return category == Category.GENERAL || category == matter.category();
  }

  private static Turn mended(Stage stage, Matter matter, Correction correction) {
    return settled(stage, matter, matter.place().mended(correction.was(), correction.is()));
  }

  /// The place is another one than was thought.
  static Turn settled(Stage stage, Matter matter, Place place) {
    return Turn.stay(
        stage,
        new Step.Attach(matter.number(), false),
        new Step.SetPlace(matter.number(), place),
        new Step.ForgetHome(matter.place()),
        new Step.RememberHome(place),
        Says.about(matter.number(), Phrase.PLACE_MENDED).at(place));
  }
}
