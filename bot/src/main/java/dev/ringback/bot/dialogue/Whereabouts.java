package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingPlace;
import dev.ringback.bot.dialogue.Stage.ChoosingHome;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks where it is, and takes the answer.
final class Whereabouts {

  private static final int ASK_PLACE_AT_MOST = 2;
  private static final int MOST_HOMES = 5;

  private Whereabouts() {}

  /// The home that is meant where none is named, if there is just one (R14); of somebody without
  /// one, where the repair is that was told just before.
  static Place assumed(Setting setting, Place told) {
    return switch (setting.homes().size()) {
      case 0 ->
          JustReported.latest(setting, JustReported.IN_TALK)
              .filter(Matter::placeKnown)
              .map(before -> before.place().elsewhere(null).with(told))
              .orElse(told);
      case 1 -> setting.homes().getFirst().with(told);
      default -> told;
    };
  }

  /// Asks for the door, which of the sender's homes it is, or where.
  static Turn ask(Matter matter, Setting setting, List<Step> before) {
    if (Doors.half(matter)) {
      List<Step> steps = new ArrayList<>(before);
      steps.add(Doors.rest(matter));
      return new Turn(new AskingPlace(matter.number(), 1), steps, true);
    }
    return ask(matter.number(), setting, before);
  }

  private static Turn ask(TicketNumber ticket, Setting setting, List<Step> before) {
    List<Step> steps = new ArrayList<>(before);
    List<Place> homes = setting.homes();
    if (homes.size() < 2) {
      steps.add(question(ticket, setting));
      return new Turn(new AskingPlace(ticket, 1), steps, true);
    }
    steps.add(Says.about(ticket, PlacePhrase.CHOOSE_HOME));
    int most = Math.min(homes.size(), MOST_HOMES);
    for (int i = 0; i < most; i++) {
      steps.add(Says.home(ticket, i + 1, homes.get(i)));
    }
    return new Turn(new ChoosingHome(ticket, most), steps, true);
  }

  /// Only what is not known yet is asked for.
  static Step.Say question(TicketNumber ticket, Setting setting) {
    return setting
        .matter(ticket)
        .filter(Doors::half)
        .map(Doors::rest)
        .orElseGet(() -> Says.about(ticket, PlacePhrase.ASK));
  }

  static Turn chosen(ChoosingHome asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    List<Place> homes = setting.homes();
    int offered = Math.min(asking.offered(), homes.size());
    Optional<Place> named = Reports.placeIn(words);
    if (words.reading().answer() instanceof Answer.Digit(int value)) {
      return value >= 1 && value <= offered
          ? placed(ticket, homes.get(value - 1), words, setting)
          : ask(ticket, setting, List.of());
    }
    Optional<Place> home =
        named.flatMap(
            place -> homes.stream().limit(offered).filter(known -> known.holds(place)).findFirst());
    if (home.isPresent()) {
      return placed(ticket, home.get().with(named.orElseThrow()), words, setting);
    }
    List<Place> doors =
        homes.stream().limit(offered).filter(known -> door(known, words.text())).toList();
    return named.isEmpty() && doors.size() == 1
        ? placed(ticket, doors.getFirst(), words, setting)
        : told(new AskingPlace(ticket, 1), words, setting);
  }

  /// "The one at 702".
  private static boolean door(Place home, String text) {
    return home.room() != null
        && Pattern.compile("(?<!\\w)" + Pattern.quote(home.room()) + "(?!\\d)")
            .matcher(text)
            .find();
  }

  static Turn told(AskingPlace asking, Words words, Setting setting) {
    Optional<Place> named = Reports.placeIn(words);
    Optional<Matter> matter = setting.matter(asking.ticket());
    Optional<Matter> house = matter.filter(one -> Doors.half(one) && PlaceAnswers.noDoor(words));
    if (house.isPresent()) {
      return Pieces.asItIs(house.get(), words, setting);
    }
    boolean another =
        words.verdict().intent() == Intent.REPAIR
            && !matter.map(one -> same(one, words)).orElse(false);
    if (named.isPresent() && !another) {
      return placed(asking.ticket(), named.get(), words, setting);
    }
    Step.Say question = question(asking.ticket(), setting);
    boolean ofTickets =
        words.reading().number().isPresent() || !words.reading().mistyped().isEmpty();
    boolean tired = asking.asked() >= ASK_PLACE_AT_MOST && PlaceAnswers.tired(words);
    if (matter.isPresent()
        && (PlaceAnswers.impatient(words)
            || tired
            || PlaceAnswers.tellsOn(words)
            || PlaceAnswers.tellsWay(words))) {
      Turn added = Additions.added(asking, matter.get(), words);
      return Meanwhile.asksAgain(asking, added, question);
    }
    if (PlaceAnswers.here(words)) {
      return inWords(asking, words, setting);
    }
    if (ofTickets
        || !isWords(words)
        || !PlaceAnswers.aboutNothingElse(words)
        || PlaceAnswers.asks(words)) {
      return Meanwhile.asksAgain(asking, Reports.anew(asking, words, setting), question);
    }
    return matter
        .flatMap(one -> Meanwhile.told(asking, one, words, setting, question))
        .orElseGet(() -> inWords(asking, words, setting));
  }

  private static Turn inWords(AskingPlace asking, Words words, Setting setting) {
    if (PlaceAnswers.possible(words)) {
      return placed(asking.ticket(), Place.ofText(words.text().strip()), words, setting);
    }
    return asking.asked() < ASK_PLACE_AT_MOST
        ? Turn.ask(
            new AskingPlace(asking.ticket(), asking.asked() + 1),
            askedAgain(asking.ticket(), setting))
        : Turn.stay(
            new Idle(),
            new Step.CallAgent("place-missing", asking.ticket().toString()),
            Says.reply(ChatPhrase.AGENT_CALLED));
  }

  /// In other words; of half an address only for the rest.
  private static Step.Say askedAgain(TicketNumber ticket, Setting setting) {
    return setting.matter(ticket).filter(Doors::half).isPresent()
        ? question(ticket, setting)
        : Says.about(ticket, PlacePhrase.ASK_AGAIN);
  }

  /// An address alone is kept for what comes next.
  static Turn whatThere(Stage stage, Place place) {
    return Turn.stay(
        stage, new Step.RememberHome(place), Says.reply(PlacePhrase.WHAT_THERE).at(place));
  }

  /// What was told of the spot before the place was known stays.
  static Turn placed(TicketNumber ticket, Place told, Words words, Setting setting) {
    Optional<Matter> matter = setting.matter(ticket);
    if (matter.isPresent()) {
      Place place = Doors.told(matter.get().place().with(told), matter.get());
      return Pieces.settled(matter.get(), place, words, setting);
    }
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.SetPlace(ticket, told),
        new Step.RememberHome(told),
        Says.about(ticket, PlacePhrase.TAKEN).at(told));
  }

  private static boolean same(Matter matter, Words words) {
    return matter.category() == words.verdict().category()
        || words.verdict().category() == Category.GENERAL
        || words.reading().bare();
  }

  private static boolean isWords(Words words) {
    return words.reading().answer() instanceof Answer.Words
        || words.reading().answer() instanceof Answer.Digit;
  }
}
