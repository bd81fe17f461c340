package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.understanding.person.Frailties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is at home and must not be kept waiting, in owners' words.
class FrailtiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "家里有个刚满月的宝宝 | infant",
        "三个月大的孩子没热水洗澡 | infant",
        "我妈85岁了,腿脚不便 | elderly disabled",
        "家里有老人 | elderly",
        "爷爷在家吸氧 | sick",
        "家里没有老人 | none",
        "老人活动中心的灯坏了 | none",
        "no heating and we have a newborn | infant",
        "my mother is 87 and on oxygen | elderly sick",
        "an 82 year old lady lives here | elderly",
        "he's in a wheelchair | disabled",
        "my husband is blind | disabled",
        "the window blind is broken | none",
        "the wheelchair ramp is loose | none",
        "the baby gate won't shut | none",
        "the block is 80 years old | none",
        "it is 85 degrees in here | none",
      })
  void knowsWhoMustNotWait(String words, String who) {
    String told =
        Frailties.in(words).stream().map(one -> one.code()).collect(Collectors.joining(" "));
    assertThat(told.isEmpty() ? "none" : told).isEqualTo(who);
  }
}
