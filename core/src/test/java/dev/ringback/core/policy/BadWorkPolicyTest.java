package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import org.junit.jupiter.api.Test;

/// What is wrong about work, complaints, repeats and callbacks is named like the rest.
class BadWorkPolicyTest extends EditedPolicy {

  @Test
  void namesWhatIsWrongInHowTechniciansGetTheirWork() {
    edit("crew", "strategy: suggest", "strategy: sugest");
    assertThat(mistakes("crew")).singleElement().matches(m -> on(m, "sugest"));

    edit("crew", "strategy: sugest", "strategy: offer");
    edit("crew", "low: PT60M }", "lo: PT60M }");
    assertThat(mistakes("crew"))
        .singleElement()
        .matches(m -> on(m, "acceptWithin") && m.why().contains("no urgency 'lo'"));
  }

  @Test
  void namesGradesRowsAndStagesOfComplaintsThatAreNotThere() {
    edit("complaints", "grade: company, told: 3", "grade: compny, told: 3");
    edit("complaints", "row: COMPLAINT,", "row: COMPLAIN,");

    assertThat(mistakes("complaints"))
        .anyMatch(m -> on(m, "compny") && m.why().contains("no grade 'compny'"))
        .anyMatch(m -> on(m, "COMPLAIN,") && m.why().contains("no row"));
  }

  @Test
  void namesWhatIsWrongInWhatWorkCostsAndWhichWorksAreLarge() {
    edit("work", "rows: [MAJOR_REPAIR, STRUCTURE]", "rows: [MAJOR_REPIAR]");
    assertThat(mistakes("work")).singleElement().matches(m -> on(m, "MAJOR_REPIAR"));

    edit("work", "consent: [MAJOR_REPAIR]", "consent: [MAJOR_REPARE]");
    assertThat(mistakes("work")).anyMatch(m -> on(m, "MAJOR_REPARE") && m.why().contains("no row"));

    edit("work", "rows: [EQUIPMENT]", "rows: [EQIPMENT]");
    assertThat(mistakes("work")).anyMatch(m -> on(m, "EQIPMENT") && m.why().contains("no row"));

    edit("work", "currency: CNY ", "currency: YUAN ");
    assertThat(mistakes("work"))
        .singleElement()
        .matches(m -> on(m, "currency: YUAN") && m.why().contains("'YUAN'"));

    edit("work", "currency: YUAN ", "currency: GBP ");
    edit("work", "archiveAfter: P90D", "archiveAfter: P0D");
    assertThat(mistakes("work")).anyMatch(m -> on(m, "archiveAfter"));
  }

  @Test
  void namesWhatIsWrongInHowLongPartsMayTakeAndInWhatIsHard() {
    edit("work", "  sites: {}", "  sites: { Riversid: PT2H }");
    assertThat(mistakes("work"))
        .singleElement()
        .matches(m -> on(m, "Riversid") && m.why().contains("no estate"));
    edit("work", "{ Riversid: PT2H }", "{ Riverside: two }");
    assertThat(mistakes("work")).anyMatch(m -> on(m, "two"));
    edit("work", "{ Riverside: two }", "{ Riverside: PT0S }");
    assertThat(mistakes("work")).anyMatch(m -> m.why().contains("longer than nothing"));
    edit("work", "{ Riverside: PT0S }", "{}");

    edit("work", "filedOn: MONDAY", "filedOn: MONDY");
    assertThat(mistakes("work")).singleElement().matches(m -> on(m, "MONDY"));
    edit("work", "filedOn: MONDY", "filedOn: MONDAY");
    edit("work", "reworks: 2", "reworks: 0");
    assertThat(mistakes("work")).singleElement().matches(m -> on(m, "reworks: 0"));
  }

  @Test
  void namesWhoCannotReviewAndWhatThereIsNotToReview() {
    edit("work", "  rows: [STRUCTURE]", "  rows: [STRUCTUR]");
    assertThat(mistakes("work")).singleElement().matches(m -> on(m, "STRUCTUR]"));
    edit("work", "  rows: [STRUCTUR]", "  rows: []");
    edit("work", "by: { role: supervisor,", "by: { role: king,");
    assertThat(mistakes("work"))
        .singleElement()
        .matches(m -> on(m, "king") && m.why().contains("role must be one of"));
    edit("work", "by: { role: king,", "by: { role: admin,");
    edit("work", "special: { role: supervisor }", "special: { role: queen }");
    assertThat(mistakes("work")).singleElement().matches(m -> on(m, "queen"));
  }

  @Test
  void namesAStageThatNobodyLeads() {
    edit("complaints", "leading_group, role: admin", "leading_group, role: king");

    assertThat(mistakes("complaints"))
        .singleElement()
        .matches(m -> on(m, "king") && m.why().contains("'king' is nobody"));
  }

  @Test
  void namesARepeatThatWouldLowerAnUrgency() {
    edit("repeats", "urgent: urgent", "urgent: low");

    assertThat(mistakes("repeats")).singleElement().matches(m -> on(m, "raise"));
  }

  @Test
  void takesTheScaleOfARowAndRefusesOneThatThereIsNot() {
    edit("callback", "  TV: { within: P1D }", "  TV: { within: P1D, scale: s3 }");
    CallbackRules rules = Policy.read(ConfigFolder.at(folder.toString()), ZONE).callback();
    assertThat(rules.plan("TV").scale()).isEqualTo(Scale.S3);
    assertThat(rules.plan("PIPE").scale()).isEqualTo(Scale.S5);

    edit("callback", "scale: s3", "scale: s4");
    assertThat(mistakes("callback")).isNotEmpty();
  }
}
