package dev.ringback.core.work;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts tickets away when the policy's time after their closing is over, one a transaction; what an
/// owner is still asked about waits (R38, R49).
@Component
class Archiving implements Timer {

  static final String NAME = "archiving";
  static final long ONLY = 1;

  private static final Duration EVERY = Duration.ofHours(6);

  private final JdbcClient jdbc;
  private final ActingOnTicket acting;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  Archiving(JdbcClient jdbc, ActingOnTicket acting, Policy policy, Timers timers, Clock clock) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, clock.instant().plus(EVERY));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    Optional<TicketNumber> next = next(now);
    boolean more = next.filter(this::archived).isPresent();
    return Optional.of(more ? now : now.plus(EVERY));
  }

  private boolean archived(TicketNumber number) {
    return acting.act(number, Request.of(Action.ARCHIVE), "system") instanceof Answer.Done;
  }

  private Optional<TicketNumber> next(Instant now) {
    return jdbc.sql(
            """
            select t.number from ticket t
            where t.step in ('closed', 'referred', 'declined') and t.closed_at < :before
              and not exists (
                select 1 from callback c where c.ticket_id = t.id and c.state in ('due', 'sent'))
            order by t.closed_at limit 1
            """)
        .param("before", now.atOffset(ZoneOffset.UTC).minus(policy.work().archiveAfter()))
        .query(String.class)
        .optional()
        .flatMap(TicketNumber::parse);
  }
}
