package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Messages as people type them, each with all that is read out of it.
class ReadingsTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

  @ParameterizedTest
  @MethodSource("chinese")
  void readsChinese(String message, String expected) {
    assertThat(described(message, CHINA)).as(message).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("english")
  void readsEnglish(String message, String expected) {
    assertThat(described(message, BRITAIN)).as(message).isEqualTo(expected);
  }

  static Stream<Object[]> chinese() {
    return lines("readings-zh.txt");
  }

  static Stream<Object[]> english() {
    return lines("readings-en.txt");
  }

  /// Written on Wednesday, 18 November 2026, at three in the afternoon.
  private static String described(String message, ZoneId zone) {
    var now = ZonedDateTime.of(2026, 11, 18, 15, 0, 0, 0, zone).toInstant();
    return Described.of(Reader.read(message, now, zone), zone);
  }

  private static Stream<Object[]> lines(String name) {
    try (InputStream file =
        Objects.requireNonNull(ReadingsTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("# "))
              .map(ReadingsTest::split)
              .toList()
              .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Object[] split(String line) {
    int bar = line.lastIndexOf(" |");
    return new Object[] {line.substring(0, bar), line.substring(bar + 2).strip()};
  }
}
