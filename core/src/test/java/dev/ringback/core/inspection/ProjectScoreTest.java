package dev.ringback.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.inspection.ProjectScore.Band;
import dev.ringback.core.inspection.ProjectScore.Level;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples of service-standards §8.5 about projects.
class ProjectScoreTest {

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
