package dev.ringback.hotline.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The words of which a call takes one, as the API writes them.
record FixedList<T>(Class<T> type) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static <T> FixedList<T> of(Class<T> type) {
    return new FixedList<>(type);
  }

  Optional<T> named(String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> written(each).equals(word))
        .findFirst();
  }

  /// What to write instead of a word that is not on the list.
  String expected() {
    return Arrays.stream(type.getEnumConstants())
        .map(FixedList::written)
        .collect(Collectors.joining(", ", "must be one of ", ""));
  }

  private static String written(Object word) {
    return JSON.valueToTree(word).asString();
  }
}
