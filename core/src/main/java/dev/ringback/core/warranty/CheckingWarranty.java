package dev.ringback.core.warranty;

import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.ticket.TicketPlaced;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks at the warranty when a ticket is opened, when its place is told, and when somebody is
/// named for the work; never in an emergency (R32).
@Component
class CheckingWarranty {

  private final Warranties warranties;
  private final Fees fees;
  private final Tickets tickets;
  private final Policy policy;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final Estates estates;

  CheckingWarranty(
      Warranties warranties,
      Fees fees,
      Tickets tickets,
      Policy policy,
      ApplicationEventPublisher publisher,
      Clock clock,
      Estates estates) {
    this.warranties = warranties;
    this.fees = fees;
    this.tickets = tickets;
    this.policy = policy;
    this.publisher = publisher;
    this.clock = clock;
    this.estates = estates;
  }

  @EventListener
  void opened(TicketOpened opened) {
    check(opened.ticket());
  }

  /// An owner who was asked for the flat is covered as one who named it at once.
  @EventListener
  void placed(TicketPlaced placed) {
    if (fees.of(placed.ticket().id()).isEmpty()) {
      check(placed.ticket());
    }
  }

  /// The place may have become known since; the owner hears it once, with the first naming, unless
  /// a person has decided it before.
  @EventListener
  void moved(TicketMoved moved) {
    if (moved.action() == Action.ASSIGN) {
      check(moved.ticket())
          .filter(cover -> moved.before().assignee() == null)
          .filter(cover -> !(cover instanceof Cover.Unknown))
          .filter(cover -> fees.of(moved.ticket().id()).isEmpty())
          .ifPresent(cover -> tell(moved.ticket(), cover));
    }
  }

  private void tell(Ticket ticket, Cover cover) {
    LocalDate until = until(cover);
    String step = ticket.step().code();
    String said = cover.code() + (until == null ? "" : " " + until);
    tickets.write(
        ticket.id(), new HistoryEntry(clock.instant(), "system", "warranty", step, step, said));
    publisher.publishEvent(new WarrantyTold(ticket, cover));
  }

  private static @Nullable LocalDate until(Cover cover) {
    return switch (cover) {
      case Cover.In in -> in.until();
      case Cover.Out out -> out.until();
      case Cover.Unknown _ -> null;
    };
  }

  /// Counted on the day of the report: what was covered then is not lost by waiting.
  private Optional<Cover> check(Ticket ticket) {
    if (ticket.emergency() || !policy.warranty().kinds().contains(ticket.kind())) {
      return Optional.empty();
    }
    LocalDate day =
        ticket.openedAt().atZone(estates.calendar(ticket.place().site()).zone()).toLocalDate();
    Cover cover = warranties.of(ticket, day);
    tickets.warranty(ticket.id(), cover.code(), until(cover));
    return Optional.of(cover);
  }
}
