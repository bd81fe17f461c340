package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.report.ProjectScore.Band;
import dev.ringback.core.report.ProjectScore.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "92, 95, 88, 92.3, EXCELLENT, true",
    "95, 96, 78, 90.4, EXCELLENT, false",
    "70, 69, 71, 69.8, UNQUALIFIED, false",
    "70, 70, 70, 70, QUALIFIED, false",
    "90, 90, 90, 90, EXCELLENT, true"
  })
  void scoresProjects(String e, String p, String l, String total, Band band, boolean satisfied) {
    ProjectScore score = new ProjectScore(new BigDecimal(e), new BigDecimal(p), new BigDecimal(l));
    assertThat(score.total()).isEqualByComparingTo(total);
    assertThat(score.band()).isEqualTo(band);
    assertThat(score.satisfied()).isEqualTo(satisfied);
  }

  @Test
  void scoresSingleItemsAndLetsThemFallBelowNothing() {
    BigDecimal ten = BigDecimal.TEN;
    assertThat(Level.AVERAGE.of(ten, BigDecimal.ZERO)).isEqualByComparingTo("7");
    assertThat(Level.ACCEPTABLE.of(ten, BigDecimal.ZERO)).isEqualByComparingTo("5");
    assertThat(Level.ACCEPTABLE.of(ten, ten)).isEqualByComparingTo("-5");
  }
}
