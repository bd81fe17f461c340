package dev.ringback.core.callback;

import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans what no closing plans: after rain, in its seasons, before a warranty ends, and from time
/// to time (R64 to R66).
@Component
public class Regular {

  /// How many tickets or flats one run takes; the next run goes on.
  private static final int BATCH = 500;

  /// So long a missed day is made up for.
  private static final Period CATCH_UP = Period.ofDays(7);

  private final Occasions occasions;
  private final Planning planning;
  private final Hours hours;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Policy policy;
  private final Clock clock;

  Regular(
      Occasions occasions,
      Planning planning,
      Hours hours,
      Tickets tickets,
      Tasks tasks,
      Policy policy,
      Clock clock) {
    this.occasions = occasions;
    this.planning = planning;
    this.hours = hours;
    this.tickets = tickets;
    this.tasks = tasks;
    this.policy = policy;
    this.clock = clock;
  }

  /// It has rained: those whose leak was mended since the last rain are asked whether it held.
  ///
  /// @param site null: everywhere
  /// @return how many will be asked
  @Transactional
  public int rained(@Nullable String site) {
    return plan(occasions.afterRain(rainRows(), site, BATCH), Purpose.RAIN, 0);
  }

  /// What falls to this day.
  void daily(ZonedDateTime now) {
    for (CallbackRules.Season season : policy.callback().seasons()) {
      LocalDate begins = season.from().atYear(now.getYear());
      if (!now.toLocalDate().isBefore(begins)
          && now.toLocalDate().isBefore(begins.plus(CATCH_UP))) {
        int step = now.getYear() * 10 + policy.callback().seasons().indexOf(season);
        plan(occasions.inSeason(rainRows(), step, BATCH), Purpose.SEASON, step);
      }
    }
    periodic(now);
    warranties(now.toLocalDate());
  }

  private void periodic(ZonedDateTime now) {
    CallbackRules.Periodic rule = policy.callback().periodic();
    plan(
        occasions.notHeardSince(
            now.minus(rule.every()).toInstant(), now.minus(rule.upTo()).toInstant(), BATCH),
        Purpose.PERIODIC,
        (int) now.toLocalDate().toEpochDay());
  }

  private void warranties(LocalDate today) {
    CallbackRules.WarrantyEnds rule = policy.callback().warrantyEnds();
    for (Period length : rule.after()) {
      LocalDate latest = today.plus(rule.open()).minus(length);
      for (Occasions.Flat flat : occasions.handedOver(latest.minus(CATCH_UP), latest, BATCH)) {
        Long ticket = flat.latestTicket();
        if (ticket != null) {
          beforeTheEnd(ticket, length, flat.handover().plus(length).minus(rule.deadline()));
        } else {
          tasks.open("warranty-ends", flat.conversation(), null, "flat " + flat.id());
        }
      }
    }
  }

  /// @param length of the warranty
  /// @param deadline an answer is to be had by then, while something can still be done
  private void beforeTheEnd(long id, Period length, LocalDate deadline) {
    tickets
        .lock(id)
        .filter(ticket -> ticket.closedAt() != null)
        .ifPresent(
            ticket ->
                planning.write(
                    ticket,
                    Purpose.WARRANTY,
                    length.getYears(),
                    hours.allowed(clock.instant(), ticket.place()),
                    deadline.atStartOfDay(hours.zone(ticket.place())).toInstant()));
  }

  private List<String> rainRows() {
    return policy.limits().rows().keySet().stream()
        .filter(row -> policy.callback().plan(row).rainy())
        .toList();
  }

  private int plan(List<Long> ids, Purpose purpose, int step) {
    int planned = 0;
    for (long id : ids) {
      Optional<Ticket> ticket = tickets.lock(id);
      if (ticket.isPresent()
          && ticket.get().closedAt() != null
          && planning.write(ticket.get(), purpose, step, clock.instant())) {
        planned++;
      }
    }
    return planned;
  }
}
