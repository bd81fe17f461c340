package dev.ringback.core.warranty;

import dev.ringback.core.event.Events;
import dev.ringback.core.household.Estates;
import dev.ringback.core.household.Flat;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people of ours decide about a warranty: who pays, which the owner hears before work starts,
/// and which parts were replaced; never where there is danger (R31, R32, R35).
@Component
public class DecidingFee {

  private static final Set<State> BEFORE_THE_END =
      EnumSet.of(State.OPEN, State.ASSIGNED, State.ON_SITE, State.ON_HOLD);
  private static final int WHOLE = 100;

  /// What was mended first and reported afterwards is put down within this time.
  private static final Period REPORTED_LATE = Period.ofMonths(1);

  private final Fees fees;
  private final Warranties warranties;
  private final Tickets tickets;
  private final Policy policy;
  private final Estates estates;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  DecidingFee(
      Fees fees,
      Warranties warranties,
      Tickets tickets,
      Policy policy,
      Estates estates,
      Events events,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.fees = fees;
    this.warranties = warranties;
    this.tickets = tickets;
    this.policy = policy;
    this.estates = estates;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// @param ownerPercent the owner's share, needed where it is shared
  /// @param exclusion one of the policy's
  /// @param reason as the owner is told
  @Transactional
  public Answer decide(
      TicketNumber number,
      Fee fee,
      @Nullable Integer ownerPercent,
      @Nullable String exclusion,
      String reason,
      String login) {
    return with(
        number,
        ticket -> {
          Optional<Answer.Incomplete> wrong = wrong(ticket, fee, ownerPercent, exclusion);
          if (wrong.isPresent()) {
            return wrong.get();
          }
          int percent = percent(fee, ownerPercent);
          FeeDecision decision =
              new FeeDecision(fee, percent, exclusion, reason, login, clock.instant());
          fees.put(ticket.id(), decision);
          String shown = fee == Fee.SHARED ? fee.code() + " " + percent + " %" : fee.code();
          write(ticket, login, "fee", shown + ": " + reason);
          publisher.publishEvent(new FeeTold(ticket, decision));
          return new Answer.Done(ticket);
        });
  }

  /// A key part was replaced, for a cause that is not the owner's: its period starts again.
  ///
  /// @param part of the policy's table
  /// @param on null: today, where the ticket is
  @Transactional
  public Answer replaced(TicketNumber number, String part, @Nullable LocalDate on, String login) {
    return tickets
        .lock(number.serial())
        .map(
            ticket -> {
              ZoneId zone = estates.calendar(ticket.place().site()).zone();
              LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
              return replaced(ticket, part, on == null ? today : on, zone, login);
            })
        .orElseGet(Answer.NoSuchTicket::new);
  }

  private Answer replaced(Ticket ticket, String part, LocalDate on, ZoneId zone, String login) {
    if (!policy.warranty().parts().containsKey(part)) {
      return new Answer.Incomplete("part", "must be one of " + policy.warranty().parts().keySet());
    }
    if (on.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
      return new Answer.Incomplete("on", "must not lie ahead");
    }
    LocalDate earliest = LocalDate.ofInstant(ticket.openedAt(), zone).minus(REPORTED_LATE);
    if (on.isBefore(earliest)) {
      return new Answer.Incomplete("on", "lies long before the report: " + earliest + " or later");
    }
    if (fees.of(ticket.id()).filter(decided -> decided.exclusion() != null).isPresent()) {
      return new Answer.Incomplete("part", "failed for a cause that no warranty covers");
    }
    Optional<Flat> flat = warranties.flat(ticket.place());
    if (flat.isEmpty()) {
      return new Answer.Incomplete("place", "names no single flat on our books");
    }
    LocalDate handover = flat.get().handover();
    if (handover != null && on.isBefore(handover)) {
      return new Answer.Incomplete("on", "lies before the handover, " + handover);
    }
    warranties.replaced(flat.get().id(), part, on, ticket.id());
    write(ticket, login, "part_replaced", part + " " + on);
    return new Answer.Done(ticket);
  }

  private Answer with(TicketNumber number, UnaryAnswer work) {
    Optional<Ticket> found = tickets.lock(number.serial());
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    Ticket ticket = found.get();
    return BEFORE_THE_END.contains(ticket.state())
        ? work.apply(ticket)
        : new Answer.NotAllowed(ticket, BEFORE_THE_END, Lifecycle.allowed(ticket.step()));
  }

  private interface UnaryAnswer {
    Answer apply(Ticket ticket);
  }

  private Optional<Answer.Incomplete> wrong(
      Ticket ticket, Fee fee, @Nullable Integer percent, @Nullable String exclusion) {
    if (ticket.emergency()) {
      return missing("urgency", "nobody is asked about money while there is danger");
    }
    if (!policy.warranty().kinds().contains(ticket.kind())) {
      return missing("kind", "a " + ticket.kind().code() + " costs nothing");
    }
    if (fee == Fee.SHARED && (percent == null || percent < 1 || percent >= WHOLE)) {
      return missing("ownerPercent", "must be 1 to 99 where the cost is shared");
    }
    if (exclusion == null) {
      return Optional.empty();
    }
    if (fee == Fee.FREE) {
      return missing("exclusion", "what is excluded is not free");
    }
    return policy.warranty().exclusions().contains(exclusion)
        ? Optional.empty()
        : missing("exclusion", "must be one of " + policy.warranty().exclusions());
  }

  private static int percent(Fee fee, @Nullable Integer given) {
    return switch (fee) {
      case FREE -> 0;
      case AT_COST, OUTSIDE -> WHOLE;
      case SHARED -> given == null ? WHOLE : given;
    };
  }

  private static Optional<Answer.Incomplete> missing(String field, String why) {
    return Optional.of(new Answer.Incomplete(field, why));
  }

  private void write(Ticket ticket, String login, String action, String said) {
    Instant now = clock.instant();
    String step = ticket.step().code();
    tickets.write(ticket.id(), new HistoryEntry(now, login, action, step, step, said));
    events.record("ticket.changed", ticket.number().toString());
  }
}
