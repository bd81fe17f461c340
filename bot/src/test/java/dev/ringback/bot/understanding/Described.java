package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.Particulars.AtHome;
import dev.ringback.bot.dialogue.Particulars.Began;
import dev.ringback.bot.dialogue.Particulars.Reference;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.core.ticket.Place;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reading as one line of `key=value`, without what is not there.
final class Described {

  private final Map<String, String> said = new LinkedHashMap<>();

  private Described() {}

  static String of(Reading reading, ZoneId zone) {
    Described described = new Described();
    described.put("number", joined(reading.numbers()));
    described.put("mistyped", joined(reading.mistyped()));
    described.put("answer", answer(reading.answer()));
    described.place("", reading.place());
    var more = reading.particulars();
    described.put("part", more.part().orElse(null));
    described.put("name", more.contact().name().orElse(null));
    described.put(
        "phone", joined(more.contact().phones().stream().map(PhoneNumber::e164).toList()));
    described.put("began", more.began().map(began -> began(began, zone)).orElse(null));
    described.put("home", more.atHome().map(Described::home).orElse(null));
    described.put("asks", joined(more.asks().stream().sorted().toList()));
    more.correction().ifPresent(found -> described.place("was ", found.was()));
    more.correction().ifPresent(found -> described.place("is ", found.is()));
    described.put("swap", more.swap().map(swap -> swap.was() + " → " + swap.is()).orElse(null));
    described.put("ref", joined(more.references().stream().map(Described::reference).toList()));
    return described.said.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private void put(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      said.put(key, value);
    }
  }

  private void place(String prefix, Place place) {
    put(prefix + "site", place.site());
    put(prefix + "building", place.building());
    put(prefix + "unit", place.unit());
    put(prefix + "floor", place.floor());
    put(prefix + "room", place.room());
    put(prefix + "spot", place.spot());
  }

  private static @Nullable String answer(Answer answer) {
    return switch (answer) {
      case Answer.Words _ -> null;
      case Answer.Digit(int value) -> "digit " + value;
      case Answer.Score(int value) -> "score " + value;
      default -> answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  private static String began(Began began, ZoneId zone) {
    return began.about().atZone(zone).toLocalDateTime() + " ±" + lower(began.precision());
  }

  private static String home(AtHome home) {
    String days =
        home.from().equals(home.until())
            ? home.from().toString()
            : home.from() + ".." + home.until();
    String names =
        home.days().size() == DayOfWeek.values().length
            ? ""
            : Stream.of(DayOfWeek.values())
                .filter(home.days()::contains)
                .map(day -> day.name().substring(0, 3))
                .collect(Collectors.joining("+", " ", ""));
    return days + names + " " + home.earliest() + "-" + home.latest();
  }

  private static String reference(Reference reference) {
    return switch (reference) {
      case Reference.Ordinal(int position) -> "#" + position;
      case Reference.Latest() -> "latest";
      case Reference.All() -> "all";
      case Reference.ReportedOn(var day) -> day.toString();
      case Reference.Room(String room) -> "room " + room;
      case Reference.About(String words) -> "about " + words;
    };
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Described::lower).collect(Collectors.joining(","));
  }

  private static String lower(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : Objects.toString(value);
  }
}
