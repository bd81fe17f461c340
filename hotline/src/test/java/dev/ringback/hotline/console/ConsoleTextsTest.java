package dev.ringback.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The console's texts in the script of whoever reads them.
class ConsoleTextsTest {

  private final ConsoleTexts texts = new ConsoleTexts("messages/console");

  @ParameterizedTest
  @ValueSource(strings = {"zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN"})
  void writesTraditionalScriptWhereItIsRead(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(texts.getMessage("login.username", null, locale)).isEqualTo("帳號");
    assertThat(texts.getMessage("key.last", null, locale)).isEqualTo("上次回訪");
    assertThat(texts.getMessage("alarm.round", new Object[] {2}, locale)).isEqualTo("第 2 輪");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh", "zh-SG", "zh-Hans-HK"})
  void leavesSimplifiedScriptToOthers(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(texts.getMessage("login.username", null, locale)).isEqualTo("账号");
    assertThat(texts.getMessage("alarm.round", new Object[] {2}, locale)).isEqualTo("第 2 轮");
  }

  @Test
  void leavesEnglishAlone() {
    assertThat(texts.getMessage("key.title", null, Locale.ENGLISH)).isEqualTo("Key households");
    assertThat(texts.getMessage("key.title", null, Locale.GERMAN)).isEqualTo("Key households");
  }

  @Test
  void keepsWhatIsPutIntoATextInItsPlace() {
    ResourceBundle simplified = ResourceBundle.getBundle("messages/console", Locale.CHINESE);
    TraditionalScript script = new TraditionalScript();

    for (String key : simplified.keySet()) {
      String text = simplified.getString(key);
      assertThat(places(script.of(text))).as(key).isEqualTo(places(text));
    }
  }

  private static String places(String text) {
    return text.replaceAll("[^{}0-9]", "");
  }
}
