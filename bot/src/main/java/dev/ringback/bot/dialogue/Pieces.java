package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingSpot;
import dev.ringback.bot.dialogue.Stage.Confirming;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pieces that a report still misses, one question at a time (R5).
final class Pieces {

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

  /// What was reported so close together is at one place, unless something else is said.
  private static final Duration TOGETHER = Duration.ofMinutes(30);

  private static final int LONGEST_SPOT = 40;

  /// So short a text is rather a spot than a report, whatever triage guessed.
  private static final int SHORT_SPOT = 8;

  private static final int LONGEST_NAMED = 20;

  private Pieces() {}

  /// What follows the receipt.
  static Turn opened(Stage stage, TicketNews.Opened opened, Setting setting, List<Step> receipt) {
    Matter matter = opened.matter();
    List<Step> steps = new ArrayList<>(receipt);
    boolean assumed = opened.where() == Step.Where.ASSUMED;
    Setting known = opened.besides().told().phone().isPresent() ? setting.reachable() : setting;
    boolean missing = Doors.missing(matter) || spotMissing(matter) || phoneMissing(matter, known);
    if (missing) {
      if (assumed && !Doors.missing(matter)) {
        steps.add(Says.about(matter.number(), PlacePhrase.ASSUMED).at(matter.door()));
      }
      photo(opened, steps);
      return next(matter, known, steps);
    }
    boolean disputed = stage instanceof Stage.Changing;
    if (matter.emergency() && assumed && !disputed && Doors.toldJustNow(matter, setting)) {
      steps.add(Says.about(matter.number(), PlacePhrase.ASSUMED).at(matter.door()));
      return new Turn(new Idle(), steps, false);
    }
    // in danger nobody is asked to repeat what they have said
    if (matter.emergency() && !assumed) {
      return new Turn(new Idle(), steps, false);
    }
    if (!matter.emergency()) {
      photo(opened, steps);
      Recording.prepare(matter, steps);
    }
    steps.add(Recording.readBack(matter));
    return new Turn(new Confirming(matter.number()), steps, true);
  }

  /// In danger a number is asked for only when somebody is about to ring.
  private static boolean phoneMissing(Matter matter, Setting setting) {
    return !setting.callable() && !matter.emergency();
  }

  private static void photo(TicketNews.Opened opened, List<Step> steps) {
    if (opened.besides().photo()) {
      steps.add(Says.of(opened.matter(), ReportPhrase.ASK_PHOTO));
    }
  }

  /// Asks for what is missing next; when nothing is, has the record read back.
  static Turn next(Matter matter, Setting setting, List<Step> before) {
    return Doors.missing(matter)
        ? Whereabouts.ask(matter, setting, before)
        : placed(matter, setting, before);
  }

  private static Turn placed(Matter matter, Setting setting, List<Step> before) {
    // three turns are enough: whoever rings can ask for the spot
    if (!setting.callable()) {
      return NumberToRing.ask(matter, before);
    }
    return spotMissing(matter)
        ? asking(new AskingSpot(matter.number()), matter, PlacePhrase.ASK_SPOT, before)
        : complete(matter, before);
  }

  static Turn asking(Stage stage, Matter matter, Phrase phrase, List<Step> before) {
    List<Step> steps = new ArrayList<>(before);
    steps.add(Says.about(matter.number(), phrase));
    return new Turn(stage, steps, true);
  }

  static Turn complete(Matter matter, List<Step> before) {
    List<Step> steps = new ArrayList<>(before);
    if (matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE) {
      steps.add(
          matter.emergency()
              ? Says.about(matter.number(), PlacePhrase.TAKEN).at(matter.door())
              : new Step.ReadBack(matter.number()));
    } else {
      steps.add(Says.about(matter.number(), ReportPhrase.ADDED));
    }
    return new Turn(new Idle(), steps, false);
  }

  private static boolean spotMissing(Matter matter) {
    return matter.kind() == Kind.REPAIR
        && !matter.emergency()
        && matter.place().room() != null
        && matter.place().spot() == null
        && ANYWHERE.contains(matter.category());
  }

  /// Whoever was asked where it is and names a room alone is not asked for the spot again.
  static Optional<Step> spotTold(Stage stage, Matter matter, Words words) {
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

  static Turn spot(AskingSpot asking, Words words, Setting setting) {
    Optional<Matter> matter = setting.matter(asking.ticket());
    Answer answer = words.reading().answer();
    if (answer instanceof Answer.No) {
      return matter
          .map(one -> complete(one, List.of()))
          .orElseGet(() -> Reports.anew(new Idle(), words, setting));
    }
    Optional<Matter> ofThis = matter.filter(one -> sameOrNone(one, words));
    if (ofThis.isPresent() && answer instanceof Answer.Digit) {
      return asking(asking, ofThis.get(), PlacePhrase.ASK_SPOT, List.of());
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
      return settled(matter, matter.place().with(told), words, setting);
    }
    Place named = new Place(null, null, null, null, null, words.text().strip(), null);
    return Meanwhile.told(asking, matter, words, setting, question)
        .orElseGet(() -> settled(matter, matter.place().with(named), words, setting));
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

  /// The place is known better now: what is missing next?
  static Turn settled(Matter matter, Place place, Words words, Setting setting) {
    TicketNumber ticket = matter.number();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(ticket, false));
    steps.add(new Step.SetPlace(ticket, place));
    // what somebody in danger answers may be no place, and is no home
    if (!matter.emergency() || place.text() == null) {
      steps.add(new Step.RememberHome(place));
    }
    steps.addAll(together(ticket, place, setting));
    learn(ticket, words, steps);
    boolean phoneTold = !words.reading().particulars().contact().phones().isEmpty();
    Matter settled = matter.at(place);
    boolean rest = Doors.half(settled) && Doors.missing(settled) && !settled.emergency();
    boolean more = spotMissing(settled) || Doors.missing(settled);
    if (!rest && (more || !setting.callable() && !phoneTold)) {
      steps.add(Says.about(ticket, PlacePhrase.TAKEN).at(settled.door()));
    }
    Setting known = phoneTold ? setting.reachable() : setting;
    if (settled.kind() == Kind.COMPLAINT && known.callable()) {
      steps.add(Says.about(ticket, PlacePhrase.TAKEN).at(settled.door()));
      return new Turn(new Idle(), steps, false);
    }
    // who says the same again knows no more
    return place.equals(matter.place())
        ? placed(settled, known, steps)
        : next(settled, known, steps);
  }

  /// There is no more to know of the place.
  static Turn asItIs(Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    learn(matter.number(), words, steps);
    return placed(matter, setting, steps);
  }

  /// The same address for what was reported just now and has none.
  static List<Step> together(TicketNumber ticket, Place place, Setting setting) {
    return setting.live().stream()
        .filter(other -> !other.placeKnown() && !other.number().equals(ticket))
        .filter(other -> other.openedWithin(TOGETHER, setting.now()))
        .<Step>map(
            other -> new Step.SetPlace(other.number(), place.elsewhere(other.place().spot())))
        .toList();
  }

  static void learn(TicketNumber ticket, Words words, List<Step> steps) {
    Told told = Told.of(words);
    if (!told.nothing()) {
      steps.add(new Step.Learn(ticket, told));
    }
  }
}
