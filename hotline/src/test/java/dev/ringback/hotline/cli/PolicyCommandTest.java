package dev.ringback.hotline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void summarisesAPolicyThatIsInOrder() {
    assertThat(check()).isZero();
    assertThat(out.toString(UTF_8)).contains("in order").contains("500 combinations");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void notesThatAnOfficeIsClosedForLongerThanAnAnswerMayTake() throws Exception {
    Files.createDirectories(folder.resolve("policy"));
    Files.writeString(
        folder.resolve("policy/calendars.yaml"),
        """
        default:
          hours: { mon-sun: ["09:00-17:00"] }
        sites:
          Riverside: { zone: Europe/London, hours: { mon: ["09:00-17:00"] } }
        """);
    assertThat(check()).isZero();
    assertThat(out.toString(UTF_8)).doesNotContain("Note: ");
    Files.writeString(
        folder.resolve("policy/limits.yaml"),
        ConfigFolder.at(null).read("policy/limits.yaml").replace("# afterHours:", "afterHours:"));

    assertThat(check()).isZero();
    assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith("Note: ")))
        .singleElement()
        .matches(note -> note.contains("that of Riverside is closed for 16"));
  }

  @Test
  void namesEachMistakeOnALineOfItsOwn() throws Exception {
    Files.createDirectories(folder.resolve("policy"));
    Files.writeString(
        folder.resolve("policy/acceptance.yaml"), "remindAfter: PT24H\ncloseAfter: never\n");
    Files.writeString(
        folder.resolve("policy/calendars.yaml"),
        """
        default:
          zone: Mars/Olympus
          hours: { mon: ["09:00-17:00", "16:00-18:00"] }
        """);

    assertThat(check()).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("policy/acceptance.yaml:2: "))
        .anyMatch(line -> line.startsWith("policy/calendars.yaml:2: ") && line.contains("Mars"))
        .anyMatch(line -> line.startsWith("policy/calendars.yaml:3: "));
  }

  @Test
  void namesMistakesInPhrasesAndAnswersBesideThoseInThePolicy() throws Exception {
    for (String name : List.of("policy", "phrases", "answers")) {
      Files.createDirectories(folder.resolve(name));
    }
    ConfigFolder shipped = ConfigFolder.at(null);
    Files.writeString(
        folder.resolve("policy/acceptance.yaml"), "remindAfter: PT24H\ncloseAfter: never\n");
    Files.writeString(
        folder.resolve("phrases/en.yaml"),
        shipped.read("phrases/en.yaml").replace("Added to {number}", "Added to {numbre}"));
    Files.writeString(
        folder.resolve("answers/en.yaml"),
        "answers:\n  - { id: hours, questions: [hello], answer: Reply STOP to end }\n");
    Files.writeString(folder.resolve("answers/zh-Hant.yaml"), "answers: []\n");

    assertThat(check()).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines().toList())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("policy/acceptance.yaml:2: "))
        .anyMatch(line -> line.matches("phrases/en.yaml:\\d+: .*'added' uses \\{numbre}.*"))
        .anyMatch(line -> line.matches("phrases/en.yaml:\\d+: .*'added' leaves out \\{number}.*"))
        .anyMatch(line -> line.startsWith("answers/en.yaml:2: ") && line.contains("carrier"))
        .anyMatch(line -> line.startsWith("answers/zh-Hant.yaml:"));
  }

  @Test
  void tellsHowItIsUsed() {
    assertThat(PolicyCommand.run(stream(out), stream(err), List.of())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("policy check");
  }

  private int check() {
    return PolicyCommand.check(stream(out), stream(err), folder.toString());
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
