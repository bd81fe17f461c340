package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The topic of a quarter is asked last, in its quarter and as each estate wants it (R67).
class TopicsTest extends EditedPolicy {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @Test
  void asksTheTopicInItsQuarterAndWhatAnEstateAsksInstead() {
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Riverside: { zone: Asia/Shanghai, hours: { mon: [\"09:00-17:00\"] } }\n"
            + "  Lake: { zone: Asia/Shanghai, hours: { mon: [\"09:00-17:00\"] } }");
    topics(
        "[{quarter: 2027-Q1, ask: [cleaning, security], sites: {Riverside: [parking], Lake: []}}]");

    assertThat(asked(null, NEW_YEAR)).endsWith(Question.CLEANING, Question.SECURITY);
    assertThat(asked("Rose Court", NEW_YEAR)).endsWith(Question.CLEANING, Question.SECURITY);
    assertThat(asked("Riverside", NEW_YEAR))
        .endsWith(Question.PARKING)
        .doesNotContain(Question.CLEANING);
    assertThat(asked("Lake", NEW_YEAR)).noneMatch(Question::topical);
    assertThat(asked(null, NEW_YEAR.minusDays(1))).noneMatch(Question::topical);
    assertThat(asked(null, LocalDate.of(2027, 3, 31))).contains(Question.CLEANING);
    assertThat(asked(null, LocalDate.of(2027, 4, 1))).noneMatch(Question::topical);
    assertThat(rules().of(Kind.ENQUIRY, true, null, NEW_YEAR)).isEmpty();
  }

  @Test
  void letsATopicWeighNothingInTheScoreOfTheWork() {
    assertThat(rules().weight(Question.CLEANING)).isEqualTo(BigDecimal.ZERO);
    assertThat(rules().weight(Question.SKILL)).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void namesWhatIsNoQuarterAndNoTopic() {
    topics("[{quarter: 2027-Q5, ask: [cleaning]}]");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().contains("'2027-Q5' is no"));
    edit("callback", "quarter: 2027-Q5, ask: [cleaning]", "quarter: 2027-Q1, ask: [skill]");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().contains("'skill' is no topic"));
    edit("callback", "ask: [skill]}", "ask: [parking]}, {quarter: 2027-Q1, ask: []}");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().contains("a quarter twice"));
  }

  @Test
  void namesAnEstateThatIsNotThereAndARowOfVisitsThatIsNone() {
    topics("[{quarter: 2027-Q1, ask: [cleaning], sites: {Riverside: [parking]}}]");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().contains("no estate 'Riverside'"));
    edit("callback", ", sites: {Riverside: [parking]}", "");
    edit("callback", "visits: { rows: [HOUSEHOLD]", "visits: { rows: [HOUSEHOLDS]");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().equals("limits.yaml has no row 'HOUSEHOLDS'"));
  }

  private void topics(String topics) {
    edit("callback", "  topics: [] ", "  topics: " + topics + " ");
  }

  private List<Question> asked(@Nullable String site, LocalDate day) {
    return rules().of(Kind.REPAIR, false, site, day);
  }

  private Questions rules() {
    return Policy.read(ConfigFolder.at(folder.toString()), ZONE).callback().questions();
  }
}
