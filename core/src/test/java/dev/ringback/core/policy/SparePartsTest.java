package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SparePartsTest {

  private static final Duration FOUR = Duration.ofHours(4);

  @Test
  void takesTheLengthOfTheEstatesContract() {
    SpareParts rules =
        new SpareParts(
            List.of("EQUIPMENT"), FOUR, Map.of("Riverside", Duration.ofHours(2)), List.of("part"));

    assertThat(rules.within("Riverside ")).isEqualTo(Duration.ofHours(2));
    assertThat(rules.within("Hilltop")).isEqualTo(FOUR);
    assertThat(rules.within((String) null)).isEqualTo(FOUR);
  }
}
