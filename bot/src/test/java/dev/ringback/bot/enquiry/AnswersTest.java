package dev.ringback.bot.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answer files that ship, and what is said of broken ones.
class AnswersTest {

  private static final Answers SHIPPED = Answers.read(ConfigFolder.at(null));

  @Test
  void shipsAtLeastTwentyAnswersInEveryLanguage() {
    assertThat(SHIPPED.size()).isGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({
    "ZH_HANS, 防水保修几年?, warranty-water",
    "ZH_HANS, 保修期多久, warranty",
    "ZH_HANS, 上门修要多少钱, repair-cost",
    "ZH_HANS, 怎么取消报修, how-to-cancel",
    "ZH_HANS, 装修押金什么时候退, deposit",
    "ZH_HANS, 可以发照片吗, photos",
    "ZH_HANT, 停車證怎麼辦, parking-permit",
    "ZH_HANT, 你們幾點下班, hours",
    "EN, What are your opening hours?, hours",
    "EN, is my roof leak still under warranty, warranty-water",
    "ZH_HANS, 怎么收费, repair-cost",
    "ZH_HANS, 收费标准是什么, repair-cost",
    "ZH_HANT, 怎麼收費, repair-cost",
    "EN, what are your hours?, hours",
    "EN, how do I cancel a request, how-to-cancel",
    "EN, when do I get my deposit back, deposit"
  })
  void recognisesQuestions(Language language, String text, String id) {
    assertThat(SHIPPED.find(language, text)).map(Answers.Found::id).contains(id);
  }

  @Test
  void knowsNoAnswerToAReport() {
    assertThat(SHIPPED.find(Language.EN, "the kitchen tap drips, flat 302")).isEmpty();
    assertThat(SHIPPED.find(Language.ZH_HANS, "厨房水龙头漏水,3栋501")).isEmpty();
  }

  @Test
  void namesFileLineAndReasonOfAMistake(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("answers"));
    Files.writeString(
        folder.resolve("answers/en.yaml"),
        """
        answers:
          - id: hours
            questions: ['opening (hours']
            answer: 'from nine'
        """);
    assertThatThrownBy(() -> Answers.read(ConfigFolder.at(folder.toString())))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("answers/en.yaml:")
        .hasMessageContaining("opening (hours");
  }

  @Test
  void refusesAnAnswerThatOneLanguageLacks(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("answers"));
    Files.writeString(
        folder.resolve("answers/en.yaml"),
        "answers:\n  - { id: only-one, questions: [hello], answer: hi }\n");
    assertThatThrownBy(() -> Answers.read(ConfigFolder.at(folder.toString())))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("same ids");
  }
}
