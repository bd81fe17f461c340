package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Limit.Pace;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An answer that does not press is not due while the office is closed.
class AfterHoursTest extends EditedPolicy {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// Told/limit of the answer, by the estate's clock; office hours are 9 to 12 and 13:30 to 18.
  @ParameterizedTest
  @CsvSource({
    "Friday night,          plumbing, normal, 2026-03-06T21:30, 03-09T10:00",
    "Saturday,              plumbing, low,    2026-03-07T11:00, 03-09T10:00",
    "24 hours from Friday,  general,  normal, 2026-03-06T10:00, 03-07T00:00/03-09T10:00",
    "before a holiday,      plumbing, normal, 2026-09-30T19:00, 10-08T10:00",
    "before its last day,   general,  normal, 2026-02-13T19:00, 02-14T12:00/02-24T10:00",
    "lunch,                 plumbing, normal, 2026-03-04T10:30, 03-04T14:30/03-05T00:00",
    "closing is in time,    plumbing, normal, 2026-03-04T10:00, 03-04T12:00/03-05T00:00",
    "opening is too early,  plumbing, normal, 2026-03-04T07:00, 03-04T10:00/03-05T00:00",
    "a minute later is not, plumbing, normal, 2026-03-04T07:01, 03-04T09:01/03-05T00:00",
    "in the morning,        general,  normal, 2026-03-04T10:00, 03-05T00:00/03-05T10:00",
    "too late for today,    plumbing, normal, 2026-03-04T17:10, 03-05T10:00",
    "told before the limit, seepage,  normal, 2026-03-04T07:30, 03-04T09:30",
    "urgent,                plumbing, urgent, 2026-03-06T21:30, 03-06T22:00/03-06T23:30",
    "an emergency,          gas,   emergency, 2026-03-06T21:30, 03-06T21:45/03-06T23:30"
  })
  void waitsForTheOfficeToOpen(
      String when, String category, String urgency, String reported, String respond) {
    assertThat(said(answer(waiting(), labels(category, urgency), reported, ZONE), ZONE))
        .as(when)
        .isEqualTo(respond);
  }

  @Test
  void countsByTheEstatesOwnClock() {
    letAnswersWait();
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Riverside: { zone: Europe/London, hours: { mon-fri: [\"09:00-18:00\"] } }");

    assertThat(
            said(answer(read(), labels("plumbing", "normal"), "2026-03-06T21:30", LONDON), LONDON))
        .isEqualTo("03-09T10:00");
  }

  @Test
  void countsRoundTheClockAsShipped() {
    assertThat(said(answer(read(), labels("plumbing", "normal"), "2026-03-06T21:30", ZONE), ZONE))
        .isEqualTo("03-06T23:30/03-07T12:00");
    assertThat(LongClosure.of(read(), local("2026-03-06T21:30", ZONE))).isEmpty();
  }

  @Test
  void countsWhatIsMovedInWorkingTime() {
    Decided policy = waiting();
    assertThat(answer(policy, labels("plumbing", "low"), "2026-03-06T21:30", ZONE).pace())
        .isEqualTo(Pace.WORKING);
    assertThat(answer(policy, labels("plumbing", "low"), "2026-03-04T10:00", ZONE).pace())
        .isEqualTo(Pace.ROUND_THE_CLOCK);
  }

  @Test
  void movesOnlyTheAnswerAndNotWhatIsAnsweredLikeDanger() {
    Decided policy = waiting();
    Limits limits = policy.limits();
    Instant night = local("2026-03-06T21:30", ZONE);
    Calendar calendar = calendar(policy, ZONE);
    Map<Milestone, Due> tap = limits.promise(labels("plumbing", "normal"), night, calendar);
    Map<Milestone, Due> ill =
        limits.promise(limits.row("MEDICAL_HELP"), labels("general", "normal"), night, calendar);

    assertThat(said(Objects.requireNonNull(tap.get(Milestone.ARRIVE)), ZONE))
        .isEqualTo("03-07T03:30");
    assertThat(said(Objects.requireNonNull(tap.get(Milestone.RESOLVE)), ZONE))
        .isEqualTo("03-07T12:00");
    assertThat(said(Objects.requireNonNull(ill.get(Milestone.RESPOND)), ZONE))
        .isEqualTo("03-06T21:45/03-06T23:30");
  }

  @Test
  void saysWhichOfficeIsClosedForLongerThanAnAnswerMayTake() {
    letAnswersWait();
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Daily: { hours: { mon-sun: [\"09:00-18:00\"] } }\n  Riverside: { zone:"
            + " Europe/London, hours: { mon-fri: [\"09:00-17:00\"] } }");

    assertThat(LongClosure.of(read(), local("2026-07-01T10:00", ZONE)))
        .extracting(LongClosure::site, office -> office.closed().length())
        .satisfiesExactly(
            usual ->
                assertThat(usual.toArray()).containsExactly("", Duration.ofHours(6 + 7 * 24 + 9)),
            // from Friday to Monday, with the hour that October gives back
            riverside ->
                assertThat(riverside.toArray()).containsExactly("Riverside", Duration.ofHours(65)));
  }

  private Decided waiting() {
    letAnswersWait();
    return read();
  }

  private static Calendar calendar(Decided policy, ZoneId zone) {
    return policy.calendars().of(zone.equals(LONDON) ? "Riverside" : null, Optional.empty());
  }

  private static Due answer(Decided policy, Labels labels, String reported, ZoneId zone) {
    return Objects.requireNonNull(
        policy
            .limits()
            .promise(labels, local(reported, zone), calendar(policy, zone))
            .get(Milestone.RESPOND));
  }

  private static Labels labels(String category, String urgency) {
    return new Labels(Kind.REPAIR, Category.of(category), Urgency.of(urgency));
  }

  private static Instant local(String time, ZoneId zone) {
    return LocalDateTime.parse(time).atZone(zone).toInstant();
  }

  private static String said(Due due, ZoneId zone) {
    return due.told().equals(due.limit())
        ? said(due.told(), zone)
        : said(due.told(), zone) + "/" + said(due.limit(), zone);
  }

  private static String said(Instant moment, ZoneId zone) {
    return moment.atZone(zone).withZoneSameLocal(ZoneOffset.UTC).toString().substring(5, 16);
  }
}
