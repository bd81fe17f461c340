package dev.ringback.bot.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the operator is told of mistakes in the phrase files: file, line and reason of each.
class PhraseFileTest {

  @TempDir Path folder;

  @Test
  void namesEveryMistakeOfEveryLanguage() throws IOException {
    write("en", changed("en", "thanks", "  thanks:"));
    write("zh-Hans", changed("zh-Hans", "opened", "  opened: \"已受理。\""));
    assertThat(mistakes())
        .containsExactlyInAnyOrder(
            wrong("en", "thanks", "phrase 'thanks' is empty"),
            wrong("zh-Hans", "opened", "phrase 'opened' leaves out {matter}, which has to be told"),
            wrong("zh-Hans", "opened", "phrase 'opened' leaves out {number}, which has to be told"),
            wrong(
                "zh-Hans", "opened", "phrase 'opened' leaves out {promise}, which has to be told"));
  }

  @Test
  void namesAKeyThatIsMissingOneThatIsUnknownAndOneThatStandsTwice() throws IOException {
    write("en", changed("en", "thanks", "  thank: \"You are welcome.\"\n  opened: \"Got it.\""));
    assertThat(mistakes())
        .containsExactlyInAnyOrder(
            new Mistake("phrases/en.yaml", firstLine("en"), "phrase 'thanks' is missing"),
            wrong("en", "thank", "there is no phrase 'thank'"),
            new Mistake("phrases/en.yaml", line("en", "thank") + 1, "'opened' stands here twice"));
  }

  @Test
  void namesATextThatIsTooLongForItsTextMessages() throws IOException {
    write("en", changed("en", "thanks", "  thanks: \"" + "word ".repeat(180) + "\""));
    write(
        "zh-Hans",
        changed(
            "zh-Hans",
            "danger-gas",
            "  danger-gas: \"{number}{help}{gas}{ambulance}" + "请马上离开。".repeat(60) + "\""));
    assertThat(mistakes())
        .containsExactlyInAnyOrder(
            wrong("en", "thanks", "phrase 'thanks' takes 6 text messages, and may take 2"),
            wrong(
                "zh-Hans",
                "danger-gas",
                "phrase 'danger-gas' takes 6 text messages, and may take 3"));
  }

  @Test
  void looksIntoTheCasesOfASelect() throws IOException {
    String most = "{told, select, yes {" + "word ".repeat(80) + "} other {What of {numbre}?}}";
    write("en", changed("en", "survey-middling", "  survey-middling: \"" + most + "{number}\""));
    assertThat(mistakes())
        .containsExactlyInAnyOrder(
            wrong(
                "en",
                "survey-middling",
                "phrase 'survey-middling' uses {numbre}, which it is not given"),
            wrong(
                "en",
                "survey-middling",
                "phrase 'survey-middling' takes 3 text messages, and may take 2"));
  }

  @Test
  void namesACarriersWordThatIsInvited() throws IOException {
    write("en", changed("en", "thanks", "  thanks: \"Reply STOP to end.\""));
    write("zh-Hant", changed("zh-Hant", "thanks", "  thanks: \"回覆「退訂」即可。\""));
    assertThat(mistakes())
        .extracting(Mistake::file, Mistake::line)
        .containsExactly(
            tuple("phrases/en.yaml", line("en", "thanks")),
            tuple("phrases/zh-Hant.yaml", line("zh-Hant", "thanks")));
    assertThat(mistakes()).allMatch(mistake -> mistake.why().contains("the carrier takes"));
  }

  @Test
  void namesBracesThatDoNotCloseAndATextThatIsNone() throws IOException {
    write(
        "en",
        changed("en", "thanks", "  thanks: \"You are {welcome\"")
            .replaceFirst("(?m)^  confirmed: .*$", "  confirmed: [one, two]"));
    assertThat(mistakes())
        .satisfiesExactlyInAnyOrder(
            mistake -> {
              assertThat(mistake.line()).isEqualTo(line("en", "thanks"));
              assertThat(mistake.why()).startsWith("phrase 'thanks' is no ICU message: ");
            },
            mistake ->
                assertThat(mistake)
                    .isEqualTo(wrong("en", "confirmed", "phrase 'confirmed' must be a text")));
  }

  @Test
  void letsTheOperatorLeaveOutWhatOnlyAdorns() throws IOException {
    write(
        "en",
        changed("en", "introduction", "  introduction: \"This is the repair line.\"")
            .replaceFirst("(?m)^  confirmed: .*$", "  confirmed: \"All set, {number} it is.\""));
    assertThat(Phrases.read(ConfigFolder.at(folder.toString()))).isNotNull();
  }

  @Test
  void namesAFileThatIsNoYaml() throws IOException {
    write("en", "phrases:\n  opened: \"never closed\n");
    write("zh-Hans", "texts: {}\n");
    assertThat(mistakes())
        .extracting(Mistake::file)
        .contains("phrases/en.yaml", "phrases/zh-Hans.yaml");
  }

  private List<Mistake> mistakes() {
    return catchThrowableOfType(
            BadConfig.class, () -> Phrases.read(ConfigFolder.at(folder.toString())))
        .mistakes();
  }

  private void write(String language, String text) throws IOException {
    Files.createDirectories(folder.resolve("phrases"));
    Files.writeString(folder.resolve("phrases/" + language + ".yaml"), text);
  }

  /// The file that ships, with another line for one phrase.
  private static String changed(String language, String key, String line) {
    return shipped(language)
        .lines()
        .map(old -> old.startsWith("  " + key + ":") ? line : old)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String shipped(String language) {
    return ConfigFolder.at(null).read("phrases/" + language + ".yaml");
  }

  private Mistake wrong(String language, String key, String why) {
    return new Mistake("phrases/" + language + ".yaml", line(language, key), why);
  }

  private int firstLine(String language) {
    return lineOf(language, "phrases:") + 1;
  }

  private int line(String language, String key) {
    return lineOf(language, "  " + key + ":");
  }

  /// In the operator's file, 1 for the first.
  private int lineOf(String language, String start) {
    List<String> lines =
        ConfigFolder.at(folder.toString()).read("phrases/" + language + ".yaml").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    throw new AssertionError("no line " + start);
  }
}
