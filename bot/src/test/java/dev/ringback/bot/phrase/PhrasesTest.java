package dev.ringback.bot.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The phrase files that ship: complete, short enough, and inviting no carrier keyword.
class PhrasesTest {

  private static final Phrases SHIPPED = Phrases.read(ConfigFolder.at(null));

  private static final Pattern CARRIER =
      Pattern.compile(
          "(?i)reply (stop|end|quit|cancel|unsubscribe|stopall)\\b|回[复覆][“「]?(退订|退訂|T|TD)[”」]?");

  @ParameterizedTest
  @MethodSource("dev.ringback.bot.phrase.Phrase#all")
  void fitsTwoTextMessagesOrThreeInAnEmergency(Phrase phrase) {
    int most = phrase instanceof DangerPhrase || phrase.toStaff() ? 3 : 2;
    for (Language language : Language.values()) {
      String said = SHIPPED.say(language, phrase, Samples.of(language, phrase));
      assertThat(Segments.count(said).count())
          .as("%s: %s", language, said)
          .isLessThanOrEqualTo(most);
      assertThat(said).doesNotContain("{", "}").doesNotContainPattern(CARRIER);
    }
  }

  @Test
  void namesEachPhraseOnceAcrossItsTopics() {
    assertThat(Phrase.all()).extracting(Phrase::key).doesNotHaveDuplicates();
  }

  @Test
  void saysWhereATicketStandsForEveryState() {
    for (var state : dev.ringback.core.ticket.Step.State.values()) {
      assertThat(
              SHIPPED.say(
                  Language.EN,
                  ProgressPhrase.STATUS,
                  "number",
                  "R1",
                  "matter",
                  "tap",
                  "state",
                  state.code()))
          .startsWith("R1 (tap): ")
          .hasSizeGreaterThan("R1 (tap): ".length() + 3);
    }
  }

  @Test
  void refusesFilesWithMistakesAndSaysWhere(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("phrases"));
    String shipped = ConfigFolder.at(null).read("phrases/en.yaml");
    write(folder, shipped.replace("  thanks:", "  thank:"));
    assertThatThrownBy(() -> Phrases.read(ConfigFolder.at(folder.toString())))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("phrases/en.yaml")
        .hasMessageContaining("'thanks' is missing");
    write(folder, shipped.replace("Added to {number}", "Added to {numbre}"));
    assertThatThrownBy(() -> Phrases.read(ConfigFolder.at(folder.toString())))
        .hasMessageContaining("'added' uses {numbre}");
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("phrases/en.yaml"), text);
  }
}
