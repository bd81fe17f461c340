package dev.ringback.bot.dialogue;

import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rooms of a flat, by whatever names they go.
final class Rooms {

  private static final Lexicon WORDS = Lexicon.load("rooms.txt");

  private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

  static {
    for (String room :
        List.of("kitchen", "bathroom", "bedroom", "living room", "balcony", "hall")) {
      NAMES.put(room, WORDS.pattern(room));
    }
  }

  private Rooms() {}

  /// Whether both name rooms, and none that is the same.
  static boolean differ(String one, String other) {
    Set<String> ones = in(one);
    Set<String> others = in(other);
    return !ones.isEmpty() && !others.isEmpty() && ones.stream().noneMatch(others::contains);
  }

  /// Whether a room of a home is named.
  static boolean named(String text) {
    return !in(text).isEmpty();
  }

  private static Set<String> in(String text) {
    String listed = Writing.listed(text);
    return NAMES.entrySet().stream()
        .filter(room -> room.getValue().matcher(listed).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
