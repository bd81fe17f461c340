package dev.ringback.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "厨房漏水了, zh-Hans",
    "廚房漏水了, zh-Hant",
    "没水, zh-Hans",
    "停水, zh-Hans",
    "我屋企冇水, zh-Hant",
    "部lift壞咗, zh-Hant",
    "no water in flat 302, en",
    "我家的aircon坏了 pls来修, zh-Hans",
    "the 热水器 is leaking again, en",
    "ＮＯ ＷＡＴＥＲ, en",
    "hi 我家漏水了, zh-Hans",
    "是4B不是4A, zh-Hans",
    "4B not 4A, en",
    "4B, en"
  })
  void tellsTheLanguage(String text, String code) {
    assertThat(Languages.of(text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "瓦斯味好重, true",
    "停水, true",
    "廚房漏水, false",
    "没水, false",
    "我屋企冇水, false",
    "no water, false",
    "123, false"
  })
  void knowsWhatIsWrittenTheSameInBothScripts(String text, boolean either) {
    assertThat(Languages.eitherScript(text)).isEqualTo(either);
  }

  @Test
  void knowsNoLanguageInDigitsAndEmoji() {
    assertThat(Languages.told("123 😀")).isEmpty();
  }
}
