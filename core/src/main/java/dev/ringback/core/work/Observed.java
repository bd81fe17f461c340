package dev.ringback.core.work;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks from time to time for somebody to look at what is under observation (R38; service-standards
/// §4.2, weekly patrol).
@Component
class Observed extends Lingering {

  private final Policy policy;
  private final Clock clock;

  Observed(Tickets tickets, Tasks tasks, Timers timers, Policy policy, Clock clock) {
    super("patrol", Step.OBSERVED, tickets, tasks, timers);
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  Optional<Instant> until(TicketMoved entered) {
    return again(clock.instant());
  }

  @Override
  Optional<Instant> again(Instant now) {
    return Optional.of(now.atOffset(ZoneOffset.UTC).plus(policy.work().patrol()).toInstant());
  }
}
