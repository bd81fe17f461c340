package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicTextsTest {

  private static final Triage ALARMIST =
      text ->
          new Verdict(
              Intent.REPAIR,
              Category.GAS,
              text.contains("gas") ? Urgency.EMERGENCY : Urgency.NORMAL,
              1,
              Language.EN,
              List.of(),
              "stub");

  @Test
  void takesEachOfTheLabelsThatAreEquallyRight() {
    assertThat(
            report(
                "repair|complaint gas emergency\trandom\tcity\ten\tgas leak",
                "repair gas emergency\tenriched\tcity\ten\trotten eggs",
                "enquiry gas|fees emergency|urgent\trandom\tcity\ten\tgas is off",
                "repair gas low\trandom\tcity\ten\tgas bill"))
        .contains(
            "en           emergency recall 0.500 (1/2), alarms right 0.667 (2/3),"
                + " urgency 0.500 (2/4), intent 0.750 (3/4), category 1.000 (4/4)")
        .contains("en enriched  emergency recall 0.000 (0/1)");
  }

  @Test
  void namesTheLineThatLacksSomething() {
    assertThatThrownBy(
            () -> report("repair gas low\trandom\tcity\ten\tx", "repair low\trandom\tcity\ten\tx"))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("texts:2");
  }

  private static String report(String... lines) {
    return PublicTexts.report(ALARMIST, PublicTexts.read("texts", List.of(lines)));
  }
}
