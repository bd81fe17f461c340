package dev.ringback.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Row;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

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
  void writesWhatThePolicyCallsItsRowsInTraditionalScript() {
    Row row = new Row("PAID_SERVICE", Map.of("zh", "有偿服务", "en", "Paid service"), Map.of());
    PolicyWords words = new PolicyWords(texts);

    assertThat(title(words, row, "zh-TW")).isEqualTo("有償服務");
    assertThat(title(words, row, "zh-CN")).isEqualTo("有偿服务");
    assertThat(title(words, row, "en")).isEqualTo("Paid service");
  }

  private static String title(PolicyWords words, Row row, String tag) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(tag));
    try {
      return words.title(row);
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
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
