package dev.ringback.core.ticket;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps when somebody comes, and has the owner reminded shortly before (R25).
@Component
public class Appointments {

  /// The timer that reminds; whoever talks to owners implements it.
  public static final String TIMER = "appointment";

  private final JdbcClient jdbc;
  private final Timers timers;
  private final Policy policy;
  private final Clock clock;

  Appointments(JdbcClient jdbc, Timers timers, Policy policy, Clock clock) {
    this.jdbc = jdbc;
    this.timers = timers;
    this.policy = policy;
    this.clock = clock;
  }

  /// Before whoever tells of it.
  @EventListener
  @Order(0)
  void moved(TicketMoved moved) {
    boolean agreed = moved.action() == Action.ASSIGN || moved.action() == Action.CONTACT;
    Instant at = moved.until();
    if (agreed && at != null) {
      jdbc.sql("update ticket set appointment_at = :at where id = :id")
          .param("at", at.atOffset(ZoneOffset.UTC))
          .param("id", moved.ticket().id())
          .update();
      remind(moved.ticket().id(), at);
    }
  }

  /// What is agreed for sooner than that needs no reminder.
  private void remind(long ticketId, Instant at) {
    Instant due = at.minus(policy.talk().appointmentReminder());
    if (due.isAfter(clock.instant())) {
      timers.set(TIMER, ticketId, due);
    } else {
      timers.clear(TIMER, ticketId);
    }
  }

  public Optional<Instant> of(long ticketId) {
    return jdbc.sql(
            "select appointment_at from ticket where id = :id and appointment_at is not null")
        .param("id", ticketId)
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }
}
