package dev.ringback.core.work;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.warranty.FeeDecision;
import dev.ringback.core.warranty.FeeTold;
import dev.ringback.core.warranty.Fees;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts down what work costs, and who pays by what was decided or by the warranty (R44).
@Component
public class PuttingDown {

  private static final Set<State> UNENDED =
      EnumSet.of(State.OPEN, State.ASSIGNED, State.ON_SITE, State.ON_HOLD, State.RESOLVED);
  private static final int WHOLE = 100;

  /// In minor units; more than that is mistyped.
  private static final long MOST = 10_000_000_000L;

  private final Costs costs;
  private final Fees fees;
  private final Tickets tickets;
  private final Policy policy;
  private final Events events;
  private final Clock clock;

  PuttingDown(Costs costs, Fees fees, Tickets tickets, Policy policy, Events events, Clock clock) {
    this.costs = costs;
    this.fees = fees;
    this.tickets = tickets;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// A line as somebody puts it down.
  ///
  /// @param amount of the whole line, in the minor units of the estate's currency
  /// @param payer null: as decided, or by the warranty
  public record Line(
      CostLine.Sort sort, String item, BigDecimal quantity, long amount, @Nullable Payer payer) {}

  @Transactional
  public Answer add(TicketNumber number, Line line, String login) {
    Optional<Ticket> found = tickets.lock(number.serial());
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    Ticket ticket = found.get();
    Optional<Answer> refused = refused(ticket, line);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Integer> percent = percent(ticket, line.payer());
    if (percent.isEmpty()) {
      return new Answer.Incomplete("payer", "first decide who pays: nothing is known of that yet");
    }
    Instant now = clock.instant();
    costs.add(
        ticket.id(),
        new CostLine(
            0,
            line.sort(),
            line.item(),
            line.quantity(),
            line.amount(),
            currency(ticket),
            percent.get(),
            login,
            now,
            null),
        line.payer() != null);
    write(ticket, login, "cost", line.item(), now);
    return new Answer.Done(ticket);
  }

  private static Optional<Answer> refused(Ticket ticket, Line line) {
    if (!UNENDED.contains(ticket.state())) {
      return Optional.of(new Answer.NotAllowed(ticket, UNENDED, Lifecycle.allowed(ticket.step())));
    }
    if (line.quantity().signum() <= 0 || line.amount() < 0) {
      return Optional.of(
          new Answer.Incomplete(
              line.amount() < 0 ? "amount" : "quantity", "must be more than nothing"));
    }
    if (line.amount() > MOST) {
      return Optional.of(new Answer.Incomplete("amount", "must be at most " + MOST));
    }
    return Optional.empty();
  }

  /// Takes a wrong line back; it stays on the books.
  @Transactional
  public Answer strike(TicketNumber number, long line, String login) {
    Optional<Ticket> found = tickets.lock(number.serial());
    Instant now = clock.instant();
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    if (!costs.strike(number.serial(), line, login, now)) {
      return new Answer.Incomplete("line", "the ticket has no such line that stands");
    }
    write(found.get(), login, "cost_struck", Long.toString(line), now);
    return new Answer.Done(found.get());
  }

  /// What was put down before it was decided who pays follows the decision.
  @EventListener
  void decided(FeeTold told) {
    costs.share(told.ticket().id(), told.decision().ownerPercent());
  }

  /// A ticket's lines are all in one currency, also where the policy has changed it since.
  private String currency(Ticket ticket) {
    Bill bill = costs.bill(ticket.id());
    return bill.empty()
        ? policy.work().currencyOf(ticket.place().site()).getCurrencyCode()
        : bill.currency();
  }

  /// The owner's share; empty where nobody can know it.
  private Optional<Integer> percent(Ticket ticket, @Nullable Payer payer) {
    Optional<FeeDecision> decided = fees.of(ticket.id());
    if (payer == null) {
      return decided.map(FeeDecision::ownerPercent).or(() -> byWarranty(ticket));
    }
    return switch (payer) {
      case FREE -> Optional.of(0);
      case OWNER -> Optional.of(WHOLE);
      case SHARED ->
          decided.map(FeeDecision::ownerPercent).filter(share -> share > 0 && share < WHOLE);
    };
  }

  private static Optional<Integer> byWarranty(Ticket ticket) {
    return switch (ticket.warranty()) {
      case "in" -> Optional.of(0);
      case "out" -> Optional.of(WHOLE);
      default -> Optional.empty();
    };
  }

  private void write(Ticket ticket, String login, String action, String said, Instant now) {
    String step = ticket.step().code();
    tickets.write(ticket.id(), new HistoryEntry(now, login, action, step, step, said));
    events.record("ticket.changed", ticket.number().toString());
  }
}
