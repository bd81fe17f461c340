package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The long stories are many and long enough; comes last, after all of them.
@Order(Integer.MAX_VALUE)
class StoriesCountedTest {

  private static final String STORIES = "TalksTest";

  @Test
  void longTalksAreManyAndLong() throws Exception {
    assumeThat(StoriesTold.TURNS.keySet()).containsAll(written());
    List<Integer> turns =
        StoriesTold.TURNS.entrySet().stream()
            .filter(told -> told.getKey().endsWith(STORIES))
            .flatMap(told -> told.getValue().stream())
            .sorted()
            .toList();
    System.out.printf(
        "long talks: %d; owner's turns, median %d%n", turns.size(), turns.get(turns.size() / 2));
    assertThat(ReportsTold.untilComplete(true)).isEqualTo(1);
    assertThat(ReportsTold.untilComplete(false)).isLessThanOrEqualTo(3);
    assertThat(turns).hasSizeGreaterThanOrEqualTo(60);
    assertThat(turns.get(turns.size() / 2)).isGreaterThanOrEqualTo(5);
  }

  /// All classes of long talks, so that a run of a few of them asserts nothing.
  private static List<String> written() throws Exception {
    URI folder = Objects.requireNonNull(StoriesCountedTest.class.getResource("")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(STORIES + ".class"))
          .map(name -> name.replace(".class", ""))
          .toList();
    }
  }
}
