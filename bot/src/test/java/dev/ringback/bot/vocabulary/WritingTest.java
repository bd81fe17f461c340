package dev.ringback.bot.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {

  @Test
  void makesOneWritingOfManyKeyboards() {
    assertThat(Writing.listed(" 冇脈搏，ＨＥＬＰ　ＭＥ？ ")).isEqualTo("冇脉搏,help me?");
  }

  @Test
  void keepsApostrophesAsTyped() {
    assertThat(Writing.listed("He can't breathe, isn’t awake"))
        .isEqualTo("he can't breathe, isn’t awake");
  }

  @Test
  void keepsTheTailOfALongMessage() {
    String told = "水".repeat(9_000) + "流血";

    assertThat(Lexicon.load("perils.txt").pattern("hurt").matcher(Writing.listed(told)).find())
        .isTrue();
  }
}
