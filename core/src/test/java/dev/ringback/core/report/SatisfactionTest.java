package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The worked examples of service-standards §8.5.
class SatisfactionTest {

  @Test
  void countsSatisfiedAndAverageOfThoseReturned() {
    assertThat(Satisfaction.rate(60, 12, 80)).isEqualByComparingTo("90.0");
    assertThat(Satisfaction.returned(80, 120)).isEqualByComparingTo("66.7");
    assertThat(Satisfaction.rate(0, 0, 0)).isNull();
  }

  @Test
  void takesTheMeanOfFiveLevels() {
    assertThat(Satisfaction.mean(List.of(5, 4, 3))).isEqualByComparingTo("80");
    assertThat(Satisfaction.mean(List.of())).isNull();
    assertThat(List.of(1, 2, 3, 4, 5).stream().map(Satisfaction::points))
        .containsExactly(0, 40, 60, 80, 100);
  }

  @Test
  void makesWeightsWholeWithoutWhatWasNotAnswered() {
    Map<String, BigDecimal> weights =
        Map.of(
            "result", new BigDecimal("0.5"),
            "attitude", new BigDecimal("0.3"),
            "response", new BigDecimal("0.2"));
    assertThat(Satisfaction.weighted(Map.of("result", 5, "attitude", 3), weights))
        .isEqualByComparingTo("85");
    assertThat(Satisfaction.weighted(Map.of(), weights)).isNull();
    assertThat(Satisfaction.weighted(Map.of("parking", 5), weights)).isNull();
  }
}
