package dev.ringback.hotline.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneAddressTest {

  @ParameterizedTest
  @CsvSource({
    "+86 138-0000-0001, +8613800000001",
    "alice, tg:alice",
    "tg:Bob_2, tg:bob_2",
  })
  void readsNumbersAndNames(String typed, String address) {
    assertThat(PhoneAddress.read(typed)).contains(new PhoneAddress(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "13800000001", "+0123456789", "123456789", "tg:123456789", "a b", "<b>"})
  void refusesWhatARealMessengerCouldHaveAndNonsense(String typed) {
    assertThat(PhoneAddress.read(typed)).isEmpty();
  }

  @Test
  void keepsItselfOutOfLogs() {
    assertThat(new PhoneAddress("+8613800000001").toString()).doesNotContain("138");
  }
}
