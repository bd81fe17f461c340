package dev.ringback.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Scores of projects quarter by quarter, and what a row of bad ones tells.
class InspectionsTest extends CoreTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

  @Autowired Inspections inspections;

  @Test
  void countsTheLatestOfAQuarterAndKeepsTheRest() {
    score(SPRING, 60);
    score(SPRING, 95);

    assertThat(inspections.of("Rose Court", 9))
        .singleElement()
        .matches(each -> each.score().total().compareTo(new BigDecimal(95)) == 0)
        .matches(Inspected::satisfied);
    assertThat(jdbc.sql("select count(*) from project_score").query(Integer.class).single())
        .isEqualTo(2);
    assertThat(inspections.of("Lily Court", 9)).isEmpty();
  }

  @Test
  void flagsTwoAndThreeBadQuartersInARow() {
    score(SPRING, 60);
    assertThat(flags()).isEmpty();
    score(SPRING.plusMonths(3), 65);
    assertThat(flags()).containsExactly(Flag.TWICE_RUNNING, Flag.TWICE_IN_A_YEAR);
    score(SPRING.plusMonths(6), 69);
    assertThat(flags())
        .containsExactly(Flag.TWICE_RUNNING, Flag.TWICE_IN_A_YEAR, Flag.THRICE_RUNNING);
    score(SPRING.plusMonths(9), 70);
    assertThat(flags()).isEmpty();
  }

  @Test
  void flagsTwoBadQuartersOfAYearWithAGoodOneBetween() {
    score(SPRING, 60);
    score(SPRING.plusMonths(3), 90);
    score(SPRING.plusMonths(6), 60);

    assertThat(flags()).containsExactly(Flag.TWICE_IN_A_YEAR);
  }

  private Set<Flag> flags() {
    return Flag.of(inspections.of("Rose Court", 9));
  }

  private void score(LocalDate quarter, int each) {
    BigDecimal score = BigDecimal.valueOf(each);
    inspections.write(
        new Inspected(
            "Rose Court", quarter, new ProjectScore(score, score, score), true, "inspector"));
  }
}
