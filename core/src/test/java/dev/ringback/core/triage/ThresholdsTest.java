package dev.ringback.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdsTest {

  private static final Thresholds.Line LINE =
      new Thresholds.Line(0.1, 1, 2, 1, 0.5, 0.2, Thresholds.RAW);

  @Test
  void weighsAllThatSpeaksForADangerAndAgainst() {
    double plain = LINE.danger(new Evidence(0, 0, 0, false, false, false));

    assertThat(plain).isEqualTo(0.5);
    assertThat(LINE.danger(new Evidence(0, 0, 0, true, false, false))).isGreaterThan(plain);
    assertThat(LINE.danger(new Evidence(0, 0, 0, false, true, false))).isLessThan(plain);
    assertThat(LINE.danger(new Evidence(0, -1, 0, false, false, false))).isLessThan(plain);
    assertThat(LINE.danger(new Evidence(0, 0, -4, false, false, false)))
        .isLessThan(LINE.danger(new Evidence(0, 0, -1, false, false, false)));
  }

  @Test
  void doubtsNothingWhereARuleDecides() {
    assertThat(LINE.danger(new Evidence(-9, -9, -8, true, true, true))).isOne();
  }
}
