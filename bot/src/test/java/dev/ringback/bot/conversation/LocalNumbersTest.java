package dev.ringback.bot.conversation;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// Whom the safety texts say to ring, where the house is in England.
@TestPropertySource(properties = "ringback.time-zone=Europe/London")
class LocalNumbersTest extends TalkTest {

  @Test
  void areThoseOfTheCountryWhateverTheLanguage() {
    owner("+447700900001").says("smell of gas in the hallway, flat 12").hears("0800 111 999");
    owner("+447700900002").says("家里着火了,3栋501").hears("打999");
    owner("+447700900003")
        .says("the kitchen is on fire, flat 12")
        .hears("Call 999 from a safe place");
  }
}
