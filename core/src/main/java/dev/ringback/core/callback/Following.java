package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.policy.CallbackRules.Plan;
import dev.ringback.core.ticket.Ticket;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Plans the second, the n-th and the tracking question when the one before is over (R54).
///
/// One at a time, so that a ticket never has two that are live.
@Component
class Following {

  private static final int PASSES_IN_A_ROW = 2;

  private final CallbackRows rows;
  private final Planning planning;
  private final Hours hours;
  private final Clock clock;

  Following(CallbackRows rows, Planning planning, Hours hours, Clock clock) {
    this.rows = rows;
    this.planning = planning;
    this.hours = hours;
    this.clock = clock;
  }

  @EventListener
  void ended(CallbackEnded ended) {
    Callback callback = ended.callback();
    Ticket ticket = ended.ticket();
    boolean over = callback.state() == State.DECLINED || "opted_out".equals(callback.reason());
    if (over || !ticket.done() || callback.closing() != ticket.rounds()) {
      return;
    }
    Plan plan = planning.plan(ticket);
    if (callback.purpose() == Purpose.CLOSING && callback.step() < plan.then().size()) {
      Instant closed = Objects.requireNonNull(ticket.closedAt());
      follow(
          ticket, Purpose.CLOSING, callback.step() + 1, closed, plan.then().get(callback.step()));
    } else {
      Optional.ofNullable(plan.tracking()).ifPresent(every -> track(callback, ticket, every));
    }
  }

  private void track(Callback callback, Ticket ticket, Period every) {
    List<Callback> asked =
        rows.of(ticket.id()).stream().filter(each -> each.closing() == ticket.rounds()).toList();
    boolean satisfied =
        asked.size() >= PASSES_IN_A_ROW
            && asked.reversed().stream().limit(PASSES_IN_A_ROW).allMatch(this::passed);
    long tracked = asked.stream().filter(each -> each.purpose() == Purpose.TRACKING).count();
    if (!satisfied && tracked < hours.rules().trackingMost()) {
      int step = callback.purpose() == Purpose.TRACKING ? callback.step() + 1 : 0;
      follow(ticket, Purpose.TRACKING, step, clock.instant(), every);
    }
  }

  private boolean passed(Callback callback) {
    CallbackRules rules = hours.rules();
    return callback.score() != null && callback.score() > rules.failAtMost();
  }

  /// A date that has passed meanwhile becomes the next allowed hour a day from now.
  private void follow(Ticket ticket, Purpose purpose, int step, Instant from, Period after) {
    Instant planned = from.atZone(hours.zone(ticket.place())).plus(after).toInstant();
    Instant soonest = clock.instant().plus(hours.rules().after());
    planning.write(ticket, purpose, step, planned.isAfter(soonest) ? planned : soonest);
  }
}
