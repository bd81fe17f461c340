package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Stage.AskingSpot;
import dev.ringback.bot.dialogue.Stage.Confirming;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The pieces that a report still misses, one question at a time (R5).
final class Pieces {

  /// What was reported so close together is at one place, unless something else is said.
  private static final Duration TOGETHER = Duration.ofMinutes(30);

  private Pieces() {}

  /// What follows the receipt.
  static Turn opened(Stage stage, TicketNews.Opened opened, Setting setting, List<Step> receipt) {
    Matter matter = opened.matter();
    List<Step> steps = new ArrayList<>(receipt);
    boolean assumed = opened.where() == Step.Where.ASSUMED;
    Setting known = opened.besides().told().phone().isPresent() ? setting.reachable() : setting;
    boolean missing =
        Doors.missing(matter) || SpotInHome.missing(matter) || phoneMissing(matter, known);
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
    return SpotInHome.missing(matter)
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
    boolean more = SpotInHome.missing(settled) || Doors.missing(settled);
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
