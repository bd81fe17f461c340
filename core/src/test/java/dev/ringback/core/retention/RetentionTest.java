package dev.ringback.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import dev.ringback.core.CoreTest;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What has been kept for long enough is forgotten by itself (R102).
@BesideOthers
class RetentionTest extends CoreTest {

  private static final Duration YEAR = Duration.ofDays(365);

  @Autowired Tickets tickets;
  @Autowired Timers planned;
  @Autowired Erasures erasures;

  @BeforeEach
  void daily() {
    planned.setIfAbsent("retention", 1, clock.instant());
  }

  @Test
  void forgetsTwoYearsAfterTheLastClosing() {
    Ticket ticket = given.closed(given.open());
    timers.advance(YEAR);
    ticket = given.reopened(ticket);
    given.closed(ticket);
    timers.advance(YEAR.multipliedBy(2).minusDays(2));
    assertThat(description(ticket)).isEqualTo("the tap drips");

    timers.advance(Duration.ofDays(5));
    Ticket after = tickets.find(ticket.number()).orElseThrow();
    assertThat(after.description()).startsWith("[erased-");
    assertThat(after.reporter().phone()).doesNotContain("139");
    assertThat(after.kind()).isEqualTo(Kind.REPAIR);
    assertThat(erasures.list(0, 9))
        .anySatisfy(
            proof -> {
              assertThat(proof.why()).isEqualTo(Erasure.Why.RETENTION);
              assertThat(proof.tickets()).containsExactly(after.number().toString());
            });
    assertThat(erasures.intact()).isTrue();
  }

  @Test
  void keepsARepairUntilItsWarrantyEnds() {
    Ticket ticket = given.closed(given.open());
    LocalDate end = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusYears(5);
    jdbc.sql("update ticket set warranty_until = :end").param("end", end).update();
    timers.advance(YEAR.multipliedBy(4));
    assertThat(description(ticket)).isEqualTo("the tap drips");

    timers.advance(YEAR.plusDays(5));
    assertThat(description(ticket)).startsWith("[erased-");
  }

  @Test
  void keepsWhatStillLives() {
    Ticket ticket = given.open(Kind.ENQUIRY, Urgency.LOW);
    timers.advance(YEAR.multipliedBy(3));

    assertThat(description(ticket)).isEqualTo("the tap drips");
    given.act(ticket, Request.of(Action.CANCEL, "moved away"), "system");
  }

  @Test
  void forgetsWhoWasSilentForLongAndLivesNowhereHere() {
    given.closed(given.open());
    given.closed(given.open(Kind.REPAIR, Urgency.LOW, new Address("sms", "+8613900000002")));
    jdbc.sql(
            """
            with home as (insert into site (name, key, time_zone) values ('A', 'a', 'UTC') returning id),
              house as (insert into building (site_id, name, key) select id, '1', '1' from home returning id),
              door as (insert into flat (building_id, room, room_key) select id, '1', '1' from house returning id),
              who as (insert into contact (name, created_at) values ('Li', now()) returning id),
              theirs as (update conversation set contact_id = (select id from who)
                where address = '+8613900000002')
            insert into household_member (flat_id, contact_id, role, since)
            select door.id, who.id, 'owner', now() from door, who
            """)
        .update();
    timers.advance(YEAR.multipliedBy(3));

    assertThat(jdbc.sql("select address from conversation order by id").query(String.class).list())
        .satisfiesExactly(
            gone -> assertThat(gone).startsWith("erased-"),
            resident -> assertThat(resident).isEqualTo("+8613900000002"));
  }

  @Test
  void throwsAwayOldLogsAndSaysSo() {
    jdbc.sql("insert into event (type, subject, at) values ('x', 'y', :at)")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    Long thread = given.open().conversationId();
    jdbc.sql(
            """
            insert into message (conversation_id, direction, channel, vendor_id, our_address, author, text, at)
            values (:thread, 'in', 'sms', 'v', 'us', 'owner', 'good morning', :at)
            """)
        .param("thread", thread)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    timers.advance(Duration.ofDays(100));
    assertThat(count("event where type = 'x'")).isZero();
    assertThat(count("message")).isOne();
    timers.advance(YEAR.multipliedBy(2));

    assertThat(count("message")).isZero();
    assertThat(count("audit where action = 'disposed' and detail = 'talk 1'")).isOne();
    assertThat(count("disposal")).isPositive();
  }

  private long count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Long.class).single();
  }

  private String description(Ticket ticket) {
    return tickets.find(ticket.number()).orElseThrow().description();
  }
}
