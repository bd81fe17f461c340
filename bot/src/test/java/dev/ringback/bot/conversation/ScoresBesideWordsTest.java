package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringback.core.callback.CallbackAnswer;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A digit and a word or two in one answer to the question how it went.
class ScoresBesideWordsTest extends AskedTalks {

  @ParameterizedTest
  @CsvSource({
    "5 师傅很专业，非常感谢,5",
    "'5,师傅不错',5",
    "'师傅很专业,5',5",
    "2 还是不太行,2",
    "'4分 谢谢',4",
    "3 一般般,3",
    "1 骗子,1"
  })
  void takesADigitBesideWords(String words, int level) {
    rates(asked(owner(WANG), TAP), words, level);
  }

  @ParameterizedTest
  @CsvSource({
    "5 great job,5",
    "4 - fine but late,4",
    "2 the tap still drips,2",
    "'great job, 5',5"
  })
  void takesADigitBesideEnglishWords(String words, int level) {
    rates(asked(owner(MARY), ENGLISH_TAP), words, level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2个小时才来,修得还行", "1. 师傅迟到 2. 地没擦"})
  void takesNoCountForAScore(String words) {
    Person wang = asked(owner(WANG), TAP);
    wang.says(words).next();

    assertThat(score(wang, wang.tickets().size() - 1)).isNull();
    assertThat(wang.tickets().getLast().state().ended()).isTrue();
  }

  @Test
  void takesADigitBesideWordsForTheQuestionAskedLast() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("4").hears("谢谢").says("师傅来得太晚了").hears("上门快不快");
    wang.says("2 等了很久").hears("态度");

    assertThat(callbacks.answers(callbacks.of(wang.ticket().id()).getFirst().id()))
        .extracting(CallbackAnswer::dimension, CallbackAnswer::score)
        .contains(tuple("response", 2));
    assertThat(score(wang, 0)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"4 有点慢,true", "有点慢,true", "又漏了,false", "'2,卫生间又漏了',false"})
  void callsNobodyOutOverARemarkThatTriageTakesForADanger(String words, boolean ended) {
    Person wang = asked(owner(WANG), TAP);
    wang.says(words).next();

    wang.holds(1);
    assertThat(wang.ticket().urgency()).isNotEqualTo(Urgency.EMERGENCY);
    assertThat(wang.ticket().state().ended()).isEqualTo(ended);
  }

  @Test
  void bringsBackWhatLeaksAgainInTheSameSpot() {
    Person wang = asked(owner(WANG), "厨房水龙头滴水,5栋302");
    wang.says("2,厨房又漏了").hears("重新").holds(1);

    assertThat(score(wang, 0)).isEqualTo(2);
    assertThat(wang.ticket().state().ended()).isFalse();
  }

  @Test
  void believesADangerBesideAScore() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("5,但是厨房着火了").hears("紧急");

    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
  }
}
