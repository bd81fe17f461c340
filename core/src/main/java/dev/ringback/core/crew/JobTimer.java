package dev.ringback.core.crew;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks the first technicians when a ticket has settled, and the next when nobody accepts in time.
@Component
class JobTimer implements Timer {

  static final String NAME = "crew";

  private final Tickets tickets;
  private final Jobs jobs;
  private final Offering offering;

  JobTimer(Tickets tickets, Jobs jobs, Offering offering) {
    this.tickets = tickets;
    this.jobs = jobs;
    this.offering = offering;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    return tickets.lock(ticketId).filter(JobTimer::wanted).flatMap(ticket -> look(ticket, now));
  }

  private Optional<Instant> look(Ticket ticket, Instant now) {
    Optional<Job> live = jobs.live(ticket.id());
    if (live.isEmpty()) {
      if (ticket.assignee() == null || ticket.step() == Step.REWORK) {
        offering.askTheBest(ticket);
      }
      return Optional.empty();
    }
    Job job = live.get();
    Instant next = job.nextAt();
    if (job.state() != Job.State.ASKING || next == null) {
      return Optional.empty();
    }
    if (next.isAfter(now)) {
      return Optional.of(next);
    }
    offering.next(job, ticket);
    return Optional.empty();
  }

  private static boolean wanted(Ticket ticket) {
    return !ticket.state().ended() && ticket.state() != Step.State.RESOLVED;
  }
}
