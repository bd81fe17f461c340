package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingSpot;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where in a home it is: asked for where it may be anywhere, and taken whenever it is told (R5).
final class SpotInHome {

  /// Faults that may be anywhere in a home.
  private static final Set<Category> ANYWHERE =
      EnumSet.of(
          Category.PLUMBING,
          Category.SEEPAGE,
          Category.DRAINAGE,
          Category.LIGHTING,
          Category.STRUCTURE,
          Category.DOOR_WINDOW,
          Category.PEST);

  private static final int LONGEST_SPOT = 40;

  /// So short a text is rather a spot than a report, whatever triage guessed.
  private static final int SHORT_SPOT = 8;

  private static final int LONGEST_NAMED = 20;

  private SpotInHome() {}

  /// Whether nobody could find it in the home yet.
  static boolean missing(Matter matter) {
    return matter.kind() == Kind.REPAIR
        && !matter.emergency()
        && matter.place().room() != null
        && matter.place().spot() == null
        && ANYWHERE.contains(matter.category());
  }

  /// Whoever was asked where it is and names a room alone is not asked for the spot again.
  static Optional<Step> told(Stage stage, Matter matter, Words words) {
    String spot = words.reading().place().spot();
    boolean asked =
        stage instanceof Stage.AskingPlace(var ticket, _) && ticket.equals(matter.number());
    return asked
            && spot != null
            && matter.place().spot() == null
            && !words.reading().place().known()
        ? Optional.of(new Step.SetPlace(matter.number(), matter.place().elsewhere(spot)))
        : Optional.empty();
  }

  /// The answer to "which room or spot?".
  static Turn answered(AskingSpot asking, Words words, Setting setting) {
    Optional<Matter> matter = setting.matter(asking.ticket());
    Answer answer = words.reading().answer();
    if (answer instanceof Answer.No) {
      return matter
          .map(one -> Pieces.complete(one, List.of()))
          .orElseGet(() -> Reports.anew(new Idle(), words, setting));
    }
    Optional<Matter> ofThis = matter.filter(one -> sameOrNone(one, words));
    if (ofThis.isPresent() && answer instanceof Answer.Digit) {
      return Pieces.asking(asking, ofThis.get(), PlacePhrase.ASK_SPOT, List.of());
    }
    Step.Say question = Says.about(asking.ticket(), PlacePhrase.ASK_SPOT);
    return ofThis
        .filter(_ -> maybeSpot(words))
        .map(one -> spotted(asking, one, words, setting, question))
        .orElseGet(
            () -> Meanwhile.asksAgain(asking, Reports.anew(asking, words, setting), question));
  }

  private static boolean maybeSpot(Words words) {
    return words.text().strip().length() <= LONGEST_SPOT
        && words.reading().answer() instanceof Answer.Words
        && words.reading().number().isEmpty()
        && !PlaceAnswers.ofPeople(words)
        && !PlaceAnswers.evades(words);
  }

  private static Turn spotted(
      AskingSpot asking, Matter matter, Words words, Setting setting, Step.Say question) {
    Place told = words.reading().place();
    if (!told.equals(Place.UNKNOWN)) {
      return Pieces.settled(matter, matter.place().with(told), words, setting);
    }
    Place named = new Place(null, null, null, null, null, words.text().strip(), null);
    return Meanwhile.told(asking, matter, words, setting, question)
        .orElseGet(() -> Pieces.settled(matter, matter.place().with(named), words, setting));
  }

  private static boolean sameOrNone(Matter matter, Words words) {
    int length = words.text().strip().length();
    boolean nothingElse =
        length <= SHORT_SPOT || words.reading().place().spot() != null && length <= LONGEST_NAMED;
    return nothingElse
        || words.verdict().category() == Category.GENERAL
        || words.verdict().category() == matter.category()
        || words.verdict().intent() == Intent.OTHER
        || words.reading().bare();
  }
}
