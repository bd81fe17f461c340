package dev.ringback.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Scale;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// What the service put down itself, as it is read in each language.
class LedgerWordsTest {

  private final LedgerWords words = new LedgerWords(new ConsoleTexts("messages/console"));

  @AfterEach
  void leaves() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh-CN | callback: 1 of 5 — 1               | 回访评分 1(满分 5) — 1
          zh-TW | callback: 1 of 5 — 漏水            | 回訪評分 1(滿分 5) — 漏水
          en    | callback: 1 of 5 — 1               | callback: 1 of 5 — 1
          zh-CN | 2 of 3 — leaks — again             | 回访评分 2(满分 3) — leaks — again
          zh-CN | callback: not solved — still drips | 回访:没有解决 — still drips
          zh-CN | callback 7 of R10427-8             | R10427-8 的回访
          zh-CN | cause: 配件; measure: 换供应商     | 原因:配件;改进措施:换供应商
          zh-CN | resolve: nobody could be told      | 修复:无人可通知
          zh-CN | grade major: 多次                  | 等级 重大:多次
          zh-CN | 12000 asked, nobody has it         | 已问 12000 人,没有人接单
          zh-CN | in 2027-01-31                      | 在保,2027-01-31
          zh-CN | 3 × water_supply, 5栋              | 3 × 供水,5栋
          """)
  void saysOurOwnWordsInTheReadersLanguage(String tag, String kept, String read) {
    reads(tag);

    assertThat(words.said(kept)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"还在漏", "it's {0} still leaking", "no", "1 of 5", "the plan — was bad"})
  void leavesAloneWhatPeopleWrote(String said) {
    reads("zh-CN");

    assertThat(words.said(said)).isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void knowsWhateverALevelIsCalled(Scale scale) {
    reads("zh-CN");

    for (int level = 1; level <= 5; level++) {
      assertThat(words.said("callback: " + scale.said(level)))
          .startsWith("回访")
          .doesNotContainPattern("[a-z]");
    }
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    assertThat(words.said(null)).isEmpty();
  }

  private static void reads(String tag) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(tag));
  }
}
