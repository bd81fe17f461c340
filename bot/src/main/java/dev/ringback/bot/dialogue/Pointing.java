package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Particulars.Reference;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which tickets a message means, other than by their numbers.
final class Pointing {

  private static final int LONGEST_NAME = 12;

  /// Who was asked longer ago may have something else in mind.
  private static final Duration FRESH = Duration.ofMinutes(30);

  private static final Set<Category> VAGUE =
      EnumSet.of(Category.GENERAL, Category.SERVICE_QUALITY, Category.STAFF);

  private static final String FILLERS = "那个個的盏盞扇修单單这這";

  /// Shorter ones are "the" and "for".
  private static final int SHORTEST_WORD = 3;

  private static final Set<String> LITTLE =
      Set.of(
          "the", "for", "and", "one", "our", "his", "her", "its", "was", "has", "had", "not", "but",
          "you", "all", "any", "out", "off", "new", "old", "too", "now", "are", "did", "got", "get",
          "can", "who", "why", "how", "yes", "day", "man");

  private Pointing() {}

  /// The tickets that the message points back to; none if it points to nothing, or to nothing that
  /// we know.
  ///
  /// @param among newest first
  static List<Matter> back(Words words, List<Matter> among) {
    List<Reference> references = words.reading().particulars().references();
    if (references.isEmpty() || among.isEmpty()) {
      return List.of();
    }
    List<Matter> held =
        among.stream()
            .filter(
                matter ->
                    references.stream()
                        .allMatch(reference -> holds(reference, matter, words, among)))
            .toList();
    List<Matter> named = held.stream().filter(matter -> names(references, matter)).toList();
    return named.isEmpty() ? held : named;
  }

  /// Whether it tells of the thing itself, and not only of its sort.
  private static boolean names(List<Reference> references, Matter matter) {
    return references.stream()
        .anyMatch(
            reference ->
                reference instanceof Reference.About(String thing) && tells(matter, thing));
  }

  private static boolean holds(
      Reference reference, Matter matter, Words words, List<Matter> among) {
    return switch (reference) {
      case Reference.Ordinal(int position) -> matter == at(position, among);
      case Reference.Latest _ -> matter == among.getFirst();
      case Reference.All _ -> true;
      case Reference.ReportedOn(var day) -> matter.openedAt().toLocalDate().equals(day);
      case Reference.Room(String room) -> room.equalsIgnoreCase(matter.place().room());
      case Reference.About(String thing) -> tells(matter, thing) || sameSort(matter, words);
    };
  }

  private static Matter at(int position, List<Matter> among) {
    int index = position < 0 ? among.size() + position : position - 1;
    return among.get(Math.clamp(index, 0, among.size() - 1));
  }

  /// Those that tell of the thing that the message names.
  static List<Matter> thing(Words words, List<Matter> among) {
    return words
        .reading()
        .particulars()
        .part()
        .map(part -> among.stream().filter(matter -> tells(matter, part)).toList())
        .orElse(List.of());
  }

  /// Of several offered, those that an answer in words names.
  static List<Matter> named(Words words, List<Matter> offered) {
    List<Matter> pointed = back(words, offered);
    if (!pointed.isEmpty() && pointed.size() < offered.size()) {
      return pointed;
    }
    String text = words.text().strip();
    Place place = words.reading().place();
    return Stream.<java.util.function.Predicate<Matter>>of(
            matter -> text.length() <= LONGEST_NAME && tells(matter, text),
            matter -> !place.equals(Place.UNKNOWN) && matter.place().holds(place),
            matter -> place.spot() != null && tells(matter, place.spot()),
            matter -> sameSort(matter, words))
        .map(test -> offered.stream().filter(test).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Whether what is said of a trouble that goes on may be said of this one: its thing or spot is
  /// named, or its sort, or nothing in particular.
  static boolean concerns(Matter matter, Words words) {
    Place place = words.reading().place();
    Category category = words.verdict().category();
    boolean akin = matter.akin(category);
    Optional<String> part = words.reading().particulars().part();
    if (matter.elsewhere(place) || Rooms.differ(matter.words(), words.text())) {
      return false;
    }
    if (part.isPresent()) {
      return akin || tells(matter, part.get());
    }
    String spot = place.spot();
    boolean there =
        spot == null
            || matter.place().spot() == null
            || spot.equals(matter.place().spot())
            || tells(matter, spot);
    return there && (akin || VAGUE.contains(category) || words.unsure());
  }

  /// Whether the spot of this one is named, and no other thing.
  static boolean sameSpot(Matter matter, Words words) {
    String spot = words.reading().place().spot();
    return spot != null
        && !matter.elsewhere(words.reading().place())
        && words.reading().particulars().part().isEmpty()
        && (spot.equals(matter.place().spot()) || tells(matter, spot));
  }

  /// Whether a short name, such as "the door" or "厨房灯", is spoken of in its words.
  static boolean speaks(Matter matter, String name) {
    String words = matter.words().toLowerCase(Locale.ROOT);
    if (name.codePoints().anyMatch(Character::isIdeographic)) {
      return name.codePoints()
          .filter(Character::isIdeographic)
          .filter(letter -> FILLERS.indexOf(letter) < 0)
          .allMatch(letter -> words.indexOf(letter) >= 0);
    }
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .anyMatch(
            word -> word.length() > SHORTEST_WORD ? words.contains(word) : alone(words, word));
  }

  /// A short word, such as tap or fan, is one only by itself.
  private static boolean alone(String words, String word) {
    return word.length() == SHORTEST_WORD
        && !LITTLE.contains(word)
        && List.of(words.split("[^a-z]+")).contains(word);
  }

  private static boolean tells(Matter matter, String thing) {
    return !thing.isBlank()
        && matter.words().toLowerCase(Locale.ROOT).contains(thing.toLowerCase(Locale.ROOT));
  }

  private static boolean sameSort(Matter matter, Words words) {
    return words.verdict().category() != Category.GENERAL
        && matter.category() == words.verdict().category();
  }

  /// The ticket that the question asked just now is about, if it is a live one.
  static Optional<Matter> discussed(Stage stage, Setting setting) {
    Optional<TicketNumber> number =
        switch (stage) {
          case Stage.AskingPlace(TicketNumber ticket, int _) -> Optional.of(ticket);
          case Stage.ChoosingHome(TicketNumber ticket, int _) -> Optional.of(ticket);
          case Stage.AskingMore(TicketNumber ticket, var _) -> Optional.of(ticket);
          case Stage.AskingDanger(TicketNumber ticket, var _) -> Optional.of(ticket);
          case Stage.AskingSpot(TicketNumber ticket) -> Optional.of(ticket);
          case Stage.AskingPhone(TicketNumber ticket) -> Optional.of(ticket);
          case Stage.Confirming(TicketNumber ticket) -> Optional.of(ticket);
          case Stage.Changing(TicketNumber ticket) -> Optional.of(ticket);
          case Stage.AskingAcceptance(TicketNumber ticket) -> Optional.of(ticket);
          case Stage.AskingScore _, Stage.AskingWhy _, Stage.Surveying _ -> Optional.empty();
          case Stage.ChoosingTicket _ -> Optional.empty();
          case Stage.ConfirmingCancel asking -> Optional.of(asking.tickets().getFirst());
          case Stage.AskingHelped(var _, var _, Stage standing) ->
              discussed(standing, setting).map(Matter::number);
          case Stage.Idle _, Stage.AskingCode _, Stage.AskingNow _ -> Optional.empty();
        };
    boolean fresh =
        setting.askedAt().map(at -> at.isAfter(setting.now().minus(FRESH))).orElse(true);
    return number.flatMap(setting::matter).filter(matter -> fresh && matter.live());
  }
}
