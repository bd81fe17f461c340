package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Places as owners write them among other words, and numbers that are none.
class PlacesTest {

  @ParameterizedTest
  @MethodSource("places")
  void readsThePlaceAndNothingElseForOne(String message, String expected) {
    assertThat(described(Reader.read(message).place())).as(message).isEqualTo(expected);
  }

  static Stream<Object[]> places() {
    try (InputStream file =
        Objects.requireNonNull(PlacesTest.class.getResourceAsStream("places.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("# "))
              .map(line -> (Object[]) line.split(" \\| ", 2))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String described(Place place) {
    StringJoiner parts = new StringJoiner("|").setEmptyValue("-");
    add(parts, "S", place.site());
    add(parts, "B", place.building());
    add(parts, "U", place.unit());
    add(parts, "F", place.floor());
    add(parts, "R", place.room());
    add(parts, "P", place.spot());
    add(parts, "T", place.text());
    return parts.toString();
  }

  private static void add(StringJoiner parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + ":" + value);
    }
  }
}
