package dev.ringback.core.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ringback.core.config.ConfigFolder;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingbackTriageTest {

  private static final RingbackTriage TRIAGE = RingbackTriage.shipped(ConfigFolder.at(null));
  private static final double LOW = 0.3;

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\t", "12345", "???", "😀😀", "🔥", "\u0000\u0001", "\ud800", "。。。"})
  void isUnsureOfWhatHasNoWords(String text) {
    Verdict verdict = TRIAGE.judge(text);
    assertThat(verdict.intent()).isEqualTo(Intent.OTHER);
    assertThat(verdict.urgency()).isEqualTo(Urgency.LOW);
    assertThat(verdict.confidence()).isLessThan(LOW);
    assertThat(verdict.reasons()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Протекает труба на кухне", "水道の蛇口から水が漏れています", "المصعد معطل منذ الصباح"})
  void isUnsureOfALanguageItDoesNotKnow(String text) {
    assertThat(TRIAGE.judge(text).confidence()).isLessThan(LOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"漏水", "gas leak ", "\u0000\ufffe", "如果没有煤气味", "a b "})
  void answersAHugeTextInBoundedTime(String piece) {
    String huge = piece.repeat(100_000 / piece.length());
    Assertions.assertThatCode(() -> TRIAGE.judge(huge)).doesNotThrowAnyException();
    long start = System.nanoTime();
    TRIAGE.judge(huge);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  @Property(tries = 500)
  void neverThrows(@ForAll String text) {
    assertThatCode(() -> TRIAGE.judge(text)).doesNotThrowAnyException();
  }

  @Test
  void saysWhichRuleFiredAndOnWhichWords() {
    assertThat(TRIAGE.judge("厨房有股臭鸡蛋味").reasons().getFirst()).startsWith("hazard gas: ");
  }

  @Test
  void saysWhatWasDenied() {
    assertThat(TRIAGE.judge("没有煤气味,就是打不着火").reasons())
        .anyMatch(reason -> reason.startsWith("not: denied ("));
  }

  @Test
  void saysWhatWasOnlyFelt() {
    assertThat(TRIAGE.judge("报修电话没人接,等得我都快晕倒了").reasons())
        .anyMatch(reason -> reason.startsWith("not: felt ("));
    assertThat(TRIAGE.judge("等了半小时,我妈晕倒了").reasons())
        .anyMatch(reason -> reason.startsWith("hazard hurt: "));
  }

  @Test
  void takesWhatWasOnceForPastAlsoWhereTheTimeStandsBehindIt() {
    assertThat(TRIAGE.judge("爆管那回多亏老李").reasons())
        .anyMatch(reason -> reason.startsWith("not: over ("));
    assertThat(TRIAGE.judge("跟爆管那回一样,现在又喷水").reasons())
        .anyMatch(reason -> reason.startsWith("hazard water: "));
  }

  @Test
  void hearsADangerThatIsSaidToBeNoDrill() {
    assertThat(TRIAGE.judge("不是演习,走廊里全是烟").reasons())
        .anyMatch(reason -> reason.startsWith("hazard fire: "));
    assertThat(TRIAGE.judge("沙井冇盖").reasons())
        .anyMatch(reason -> reason.startsWith("hazard falling: "));
  }

  @Test
  void deniesOneDangerAndSeesTheOther() {
    Verdict verdict = TRIAGE.judge("没有煤气味,但是插座冒火花");
    assertThat(verdict.urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(verdict.category()).isEqualTo(Category.ELECTRICAL);
  }
}
