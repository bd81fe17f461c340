package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.work.DecidingHardIssues;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the weekly meeting finds on its list (R91).
class HardIssuesTest extends CoreTest {

  @Autowired Reports reports;
  @Autowired DecidingHardIssues deciding;

  @Test
  void listsWhatWasEscalatedWithItsPlaceAndSinceWhen() {
    given.open();
    Ticket disputed = given.open();
    given.act(disputed, Request.of(Action.ESCALATE, "nobody knows who pays"), "lin");

    assertThat(list())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("ticket", disputed.number().toString());
              assertThat(row).containsEntry("why", "escalated").containsEntry("place", "flat 302");
              assertThat(row).containsEntry("since", clock.instant());
            });
    assertThat(figures()).containsEntry("raised", 1L).containsEntry("decided", 0L);
  }

  @Test
  void listsWhatWasSentBackTwiceAndNotWhatWasOnce() {
    Ticket once = given.open();
    given.act(given.resolved(once), Request.of(Action.REJECT, "still drips"), "owner");
    Ticket twice = given.open();
    for (int i = 0; i < 2; i++) {
      given.act(given.resolved(twice), Request.of(Action.REJECT, "still drips"), "owner");
    }

    assertThat(list()).extracting(row -> row.get("ticket")).containsExactly(twice.number() + "");
    given.closed(twice);
    assertThat(list()).isEmpty();
  }

  @Test
  void listsWhatIsLateForMoreThanFiveDays() {
    Ticket late = given.open();
    Instant broken = clock.instant();
    jdbc.sql("update deadline set breached_at = :at where ticket_id = :id and kind = 'resolve'")
        .param("at", broken.atOffset(ZoneOffset.UTC))
        .param("id", late.id())
        .update();
    clock.pass(Duration.ofDays(5));
    assertThat(list()).isEmpty();
    clock.pass(Duration.ofMinutes(1));

    assertThat(list())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("why", "broken"));
    assertThat(list().getFirst()).containsEntry("since", broken);
  }

  @Test
  void listsComplaintsBeyondTheirFirstStageAndWhatWasToldAgain() {
    Ticket complaint = given.open(Kind.COMPLAINT, Urgency.NORMAL);
    jdbc.sql(
            "insert into complaint_responsible (ticket_id, stage, login, at)"
                + " values (:id, 1, 'lin', :at)")
        .param("id", complaint.id())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("insert into repeat_flag (ticket_id, told, at) values (:id, 2, :at)")
        .param("id", complaint.id())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();

    assertThat(list())
        .extracting(row -> row.get("why"))
        .containsExactly("same_matter, second_stage");
  }

  @Test
  void showsWhatTheMeetingDecidedLastAndWhoIsToDoIt() {
    Ticket ticket = given.open();
    given.act(ticket, Request.of(Action.ESCALATE, "the riser is rotten"), "lin");
    assertThat(deciding.decide(ticket.number(), "patch it", "engineering", "boss"))
        .isInstanceOf(Answer.Done.class);
    deciding.decide(ticket.number(), "replace it: all floors", "engineering", "boss");

    assertThat(list())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("decision", "replace it: all floors")
                    .containsEntry("department", "engineering"));
    assertThat(figures()).containsEntry("decided", 1L);
    assertThat(deciding.decide(ticket.number(), "patch it", "gardeners", "boss"))
        .isInstanceOf(Answer.Incomplete.class);
    given.closed(ticket);
    assertThat(deciding.decide(ticket.number(), "patch it", "engineering", "boss"))
        .isInstanceOf(Answer.NotAllowed.class);
  }

  private Map<String, @Nullable Object> figures() {
    return reports.of(Sheet.HARD, span()).figures();
  }

  private List<Map<String, @Nullable Object>> list() {
    RowsOf rows = RowsOf.sheet(reports, Sheet.HARD, span(), Map.of());
    return rows.all().stream().map(row -> named(rows.columns(), row)).toList();
  }

  private static Map<String, @Nullable Object> named(
      List<String> columns, List<@Nullable Object> row) {
    Map<String, @Nullable Object> named = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), row.get(i));
    }
    return named;
  }

  private Span span() {
    Instant now = clock.instant();
    return new Span(now.minus(Duration.ofDays(7)), now.plusSeconds(1), null, ZoneId.of("UTC"));
  }
}
