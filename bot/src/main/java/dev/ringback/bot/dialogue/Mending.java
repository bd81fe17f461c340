package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Particulars.Correction;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts right what was said wrongly of a ticket's place: "not 501, 502".
final class Mending {

  /// So short a text puts something right and tells nothing more, in characters.
  private static final int LONGEST_ALONE = 24;

  /// That something was wrong is said first.
  private static final Pattern ANNOUNCED = Lexicon.load("whereabouts.txt").pattern("announced");

  /// What was reported so close together at one door got its place from the same words.
  private static final Duration TOGETHER = Duration.ofHours(12);

  private Mending() {}

  /// Empty if nothing is put right, or nothing of ours.
  static Optional<Turn> heard(Stage before, Words words, Setting setting) {
    // whoever was asked what to change has said it
    Stage stage =
        before instanceof Stage.Changing(TicketNumber ticket)
            ? new Stage.Confirming(ticket)
            : before;
    return words
        .reading()
        .particulars()
        .correction()
        .filter(correction -> !answers(stage, correction))
        .flatMap(
            correction ->
                respotted(stage, correction, setting)
                    .or(
                        () ->
                            meant(stage, correction, words, setting)
                                .map(matter -> mended(stage, matter, correction, setting))));
  }

  /// To whoever was asked where it is, "my flat is 302" is the answer, and puts nothing else right.
  private static boolean answers(Stage stage, Correction correction) {
    boolean asked = stage instanceof Stage.AskingPlace || stage instanceof Stage.ChoosingHome;
    return asked && correction.was().equals(Place.UNKNOWN);
  }

  /// "It's the bathroom, not the kitchen": only the spot is another, whether or not the door is
  /// known yet.
  private static Optional<Turn> respotted(Stage stage, Correction correction, Setting setting) {
    String was = correction.was().spot();
    if (was == null
        || correction.is().spot() == null
        || correction.was().known()
        || correction.is().known()) {
      return Optional.empty();
    }
    return setting.live().stream()
        .filter(matter -> matter.kind() == Kind.REPAIR && !matter.emergency())
        .filter(matter -> matter.openedWithin(TOGETHER, setting.now()))
        .filter(matter -> toldOf(matter, was))
        .findFirst()
        .map(matter -> respotted(stage, matter, correction.is(), setting));
  }

  /// Whether it was said to be there, in its place or only in its words.
  private static boolean toldOf(Matter matter, String spot) {
    String known = matter.place().spot();
    String told = known == null ? matter.words() : known + " " + matter.words();
    return told.toLowerCase(Locale.ROOT).contains(spot.toLowerCase(Locale.ROOT));
  }

  private static Turn respotted(Stage stage, Matter matter, Place is, Setting setting) {
    Place place = matter.place().with(is);
    if (matter.placeKnown()) {
      return Turn.stay(
          stage,
          new Step.Attach(matter.number(), true),
          new Step.SetPlace(matter.number(), place),
          Says.about(matter.number(), PlacePhrase.MENDED, "number", matter.number().toString())
              .at(matter.at(place).door()));
    }
    return Whereabouts.ask(
        matter.at(place),
        setting,
        List.of(
            new Step.Attach(matter.number(), true),
            new Step.SetPlace(matter.number(), place),
            Says.about(matter.number(), ReportPhrase.ADDED)));
  }

  /// What is put right beside a danger comes first, so that it is told of the right door and of the
  /// same ticket; empty if nothing is.
  static Optional<Turn> beside(Stage stage, Words words, Setting setting) {
    return words
        .reading()
        .particulars()
        .correction()
        .filter(correction -> correction.was().known())
        .flatMap(
            correction ->
                setting.live().stream()
                    .filter(matter -> matter.place().holds(correction.was()))
                    .findFirst()
                    .map(matter -> beside(stage, matter, correction, words, setting)));
  }

  private static Turn beside(
      Stage stage, Matter matter, Correction correction, Words words, Setting setting) {
    Place place = matter.place().mended(correction.was(), correction.is());
    Turn mended = settled(stage, matter, place, setting);
    Reading uncorrected = words.reading().uncorrected().at(place.elsewhere(null));
    Turn told =
        Dialogue.hear(stage, words.reading(uncorrected), setting.at(matter.number(), place));
    List<Step> steps = new ArrayList<>(mended.steps());
    Step said = steps.removeLast();
    told.steps().stream().filter(step -> !places(step, matter)).forEach(steps::add);
    if (!setting.held()) {
      // what is asked stays last
      steps.add(told.asks() ? steps.size() - 1 : steps.size(), said);
    }
    return new Turn(told.stage(), steps, told.asks());
  }

  /// Its place is put right already.
  private static boolean places(Step step, Matter matter) {
    return step instanceof Step.SetPlace(var number, _) && number.equals(matter.number());
  }

  /// The ticket just talked about, else the latest that holds what was wrong, else the latest.
  private static Optional<Matter> meant(
      Stage stage, Correction correction, Words words, Setting setting) {
    boolean nothingElse =
        words.reading().bare()
            || words.text().strip().length() <= LONGEST_ALONE
            || words.has(ANNOUNCED);
    List<Matter> live = setting.live();
    return Stream.of(
            Pointing.discussed(stage, setting).stream(),
            live.stream().filter(matter -> matter.place().holds(correction.was())),
            nothingElse ? live.stream() : Stream.<Matter>empty())
        .flatMap(Function.identity())
        .filter(Matter::placeKnown)
        .filter(matter -> nothingElse || fits(matter, words) || awaited(matter, correction))
        .findFirst();
  }

  /// Whoever is to help is on the way to the wrong door.
  private static boolean awaited(Matter matter, Correction correction) {
    return matter.emergency() && matter.place().holds(correction.was());
  }

  private static boolean fits(Matter matter, Words words) {
    Category category = words.verdict().category();
    return category == Category.GENERAL || category == matter.category();
  }

  private static Turn mended(Stage stage, Matter matter, Correction correction, Setting setting) {
    Place place = matter.place().mended(correction.was(), correction.is());
    return settled(stage, matter, place, setting);
  }

  /// The place is another one than was thought: all that was put down with it moves along.
  static Turn settled(Stage stage, Matter matter, Place place, Setting setting) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), false)));
    List<Matter> along = along(matter, place, setting);
    steps.add(new Step.SetPlace(matter.number(), place));
    along.forEach(
        other ->
            steps.add(new Step.SetPlace(other.number(), place.elsewhere(other.place().spot()))));
    steps.add(new Step.ForgetHome(matter.place()));
    steps.add(new Step.RememberHome(place));
    String numbers =
        Stream.concat(Stream.of(matter), along.stream())
            .map(one -> one.number().toString())
            .collect(Collectors.joining(", "));
    steps.add(
        Says.about(matter.number(), PlacePhrase.MENDED, "number", numbers)
            .at(along.isEmpty() ? matter.at(place).door() : place.elsewhere(null)));
    return new Turn(stage, steps, false);
  }

  /// What was reported of the same door at about the same time, danger above all; what is only told
  /// more closely, such as a floor, says nothing of the others.
  private static List<Matter> along(Matter matter, Place place, Setting setting) {
    Place door = matter.place().elsewhere(null);
    return place.elsewhere(null).holds(door)
        ? List.of()
        : setting.live().stream()
            .filter(other -> !other.number().equals(matter.number()))
            .filter(other -> other.place().elsewhere(null).equals(door))
            .filter(
                other ->
                    Duration.between(other.openedAt(), matter.openedAt()).abs().compareTo(TOGETHER)
                        <= 0)
            .toList();
  }
}
