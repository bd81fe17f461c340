package dev.ringback.hotline.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.callback.Callback;
import dev.ringback.core.delivery.Progress;
import dev.ringback.core.incident.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  private static final Pattern WRITTEN = Pattern.compile("\\brecord\\(\\s*\"([a-z_]+\\.[a-z_]+)\"");
  private static final Pattern OF_A_JOB =
      Pattern.compile("telling\\.record\\(\\s*[a-z]+,\\s*\"([a-z]+)\"");

  @Test
  void areThoseThatTheServiceRecords() throws IOException {
    Set<String> recorded = new TreeSet<>();
    for (String module : new String[] {"core", "bot", "hotline"}) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          WRITTEN.matcher(text).results().map(hit -> hit.group(1)).forEach(recorded::add);
          OF_A_JOB.matcher(text).results().map(hit -> "job." + hit.group(1)).forEach(recorded::add);
        }
      }
    }
    Arrays.stream(Callback.State.values())
        .filter(state -> state != Callback.State.DUE)
        .forEach(state -> recorded.add("callback." + state.code()));
    Arrays.stream(Progress.values()).forEach(state -> recorded.add("message." + state.code()));
    Arrays.stream(Incident.State.values())
        .forEach(state -> recorded.add("incident." + state.code()));

    assertThat(recorded).hasSizeGreaterThan(50);
    assertThat(EventTypes.ALL).containsExactlyElementsOf(recorded);
  }

  @Test
  void knowAKindByItsBeginning() {
    assertThat(Stream.of("*", "ticket.*", "ticket.opened").allMatch(EventTypes::meant)).isTrue();
    assertThat(
            Stream.of("", "ticket", "ticket.", "ticket*", "t.*", ".*", "ticket.exploded", "?")
                .noneMatch(EventTypes::meant))
        .isTrue();
  }
}
