package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An estate's time zone is corrected while tickets are open: what owners were told stands, what is
/// promised from then on counts in the new zone (design §2.8).
class ZoneChangedTest extends CoreTest {

  private static final Instant SHANGHAI_MIDNIGHT = Instant.parse("2026-03-04T16:00:00Z");
  private static final Instant LONDON_MIDNIGHT = Instant.parse("2026-03-05T00:00:00Z");

  @Autowired DeadlineRows rows;

  @BeforeEach
  void estate() {
    given.staff("wang", "Wang");
    jdbc.sql(
            "insert into site (name, key, time_zone) values"
                + " ('Riverside', 'riverside', 'Asia/Shanghai')")
        .update();
  }

  @Test
  void leavesWhatWasPromisedAsItWas() {
    Ticket ticket = open();
    List<Deadline> before = rows.of(ticket.id());
    moveToLondon();
    timers.advance(Duration.ofMinutes(10));
    given.act(ticket, Request.of(Action.ACKNOWLEDGE), "wang");

    assertThat(rows.of(ticket.id()))
        .extracting(Deadline::due)
        .containsExactlyElementsOf(before.stream().map(Deadline::due).toList());
    assertThat(resolve(ticket).due().limit()).isEqualTo(SHANGHAI_MIDNIGHT);
    timers.until(SHANGHAI_MIDNIGHT.plusSeconds(1));
    assertThat(resolve(ticket).marks().breached()).isEqualTo(SHANGHAI_MIDNIGHT);
    assertThat(zones(ticket)).containsOnly("Asia/Shanghai");
  }

  @Test
  void countsWhatIsPromisedFromThenOnInTheNewZone() {
    Ticket before = open();
    moveToLondon();
    Ticket after = open();

    assertThat(resolve(after).due().limit()).isEqualTo(LONDON_MIDNIGHT);
    assertThat(zones(after)).containsOnly("Europe/London");
    given.reopened(given.closed(before));
    assertThat(resolve(before).due().limit()).isEqualTo(LONDON_MIDNIGHT);
    assertThat(zones(before)).containsExactlyInAnyOrder("Asia/Shanghai", "Europe/London");
  }

  @Test
  void tightensByAnewGradeWithoutGivingMoreTime() {
    Ticket ticket = open();
    moveToLondon();
    given.act(
        ticket,
        new Request(Action.REGRADE, null, null, null, null, null, null, Urgency.URGENT, null),
        "system");

    assertThat(resolve(ticket).due().limit()).isEqualTo(SHANGHAI_MIDNIGHT);
  }

  private void moveToLondon() {
    jdbc.sql("update site set time_zone = 'Europe/London'").update();
  }

  private Deadline resolve(Ticket ticket) {
    return rows.of(ticket.id()).stream()
        .filter(one -> one.milestone() == Milestone.RESOLVE)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private List<String> zones(Ticket ticket) {
    return jdbc.sql("select distinct zone from deadline where ticket_id = :id")
        .param("id", ticket.id())
        .query((row, n) -> row.getString("zone"))
        .list();
  }

  private Ticket open() {
    return given.toldOf(new Place("Riverside", "3", null, null, "501", null, null));
  }
}
