package dev.ringback.core.complaint;

import dev.ringback.core.policy.ComplaintRules.Also;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells functions beside the department of a complaint that concerns them, such as safety, and
/// writes down that they were told (R89).
@Component
class TellingOthers {

  private static final String SYSTEM = "system";

  private final Policy policy;
  private final Staff staff;
  private final Tickets tickets;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  TellingOthers(
      Policy policy,
      Staff staff,
      Tickets tickets,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.policy = policy;
    this.staff = staff;
    this.tickets = tickets;
    this.publisher = publisher;
    this.clock = clock;
  }

  @EventListener
  void opened(TicketOpened opened) {
    concerned(opened.ticket());
  }

  /// What turns out to be such a complaint is told then.
  @EventListener
  void moved(TicketMoved moved) {
    if (moved.ticket().kind() != moved.before().kind()
        || moved.ticket().category() != moved.before().category()) {
      concerned(moved.ticket());
    }
  }

  private void concerned(Ticket ticket) {
    if (ticket.kind() == Kind.COMPLAINT) {
      policy.complaints().also().stream()
          .filter(also -> also.categories().contains(ticket.category()))
          .forEach(also -> tell(also, ticket));
    }
  }

  private void tell(Also also, Ticket ticket) {
    String step = ticket.step().code();
    tickets.write(
        ticket.id(),
        new HistoryEntry(clock.instant(), SYSTEM, "complaint_also", step, step, also.name()));
    staff
        .holders(Role.of(also.role()))
        .forEach(
            member ->
                publisher.publishEvent(
                    new StaffTold(
                        member,
                        StaffTold.What.COMPLAINT_ALSO,
                        ticket,
                        also.name() + ": " + ticket.description())));
  }
}
