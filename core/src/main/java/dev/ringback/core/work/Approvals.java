package dev.ringback.core.work;

import dev.ringback.core.event.Events;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.work.Approval.Matter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what waits for somebody's yes, in the ticket's history; a task asks for it meanwhile.
@Component
public class Approvals {

  private final Tickets tickets;
  private final Tasks tasks;
  private final Events events;
  private final Clock clock;

  Approvals(Tickets tickets, Tasks tasks, Events events, Clock clock) {
    this.tickets = tickets;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  /// Oldest first; of one matter the last counts.
  public List<Approval> of(long ticketId) {
    List<Approval> all = new ArrayList<>();
    for (HistoryEntry line : tickets.history(ticketId)) {
      for (Matter matter : Matter.values()) {
        if (line.action().equals(matter.asked())) {
          all.add(new Approval(matter, said(line), line.actor(), line.at(), null));
        } else if (line.action().equals(matter.answered(true))) {
          answer(all, matter, true, line);
        } else if (line.action().equals(matter.answered(false))) {
          answer(all, matter, false, line);
        }
      }
    }
    return all;
  }

  private static void answer(
      List<Approval> all, Matter matter, boolean granted, HistoryEntry line) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).matter() == matter) {
        all.set(
            i, all.get(i).with(new Approval.Given(granted, said(line), line.actor(), line.at())));
        return;
      }
    }
  }

  private static String said(HistoryEntry line) {
    return Objects.requireNonNullElse(line.reason(), "");
  }

  Optional<Approval> latest(long ticketId, Matter matter) {
    return of(ticketId).reversed().stream().filter(one -> one.matter() == matter).findFirst();
  }

  /// What waits for an answer, if anything does.
  public Optional<Approval> waiting(long ticketId, Matter matter) {
    return latest(ticketId, matter).filter(Approval::waits);
  }

  /// What was asked before and not answered counts no more. The caller has locked the ticket.
  void ask(Ticket ticket, Matter matter, String text, String login) {
    done(ticket, matter, login);
    write(ticket, matter.asked(), text, login);
    tasks.open(matter.task(), ticket.conversationId(), ticket.id(), text);
  }

  /// The caller has locked the ticket and found something to answer.
  Approval answer(Ticket ticket, Matter matter, boolean granted, String reason, String login) {
    write(ticket, matter.answered(granted), reason, login);
    done(ticket, matter, login);
    return latest(ticket.id(), matter).orElseThrow();
  }

  @EventListener
  void moved(TicketMoved moved) {
    if (moved.ticket().state().ended() && !moved.before().state().ended()) {
      for (Matter matter : Matter.values()) {
        done(moved.ticket(), matter, moved.actor());
      }
    }
  }

  private void done(Ticket ticket, Matter matter, String login) {
    tasks.done(ticket.id(), Set.of(matter.task()), login);
  }

  private void write(Ticket ticket, String action, String said, String login) {
    String step = ticket.step().code();
    String reason = said.isEmpty() ? null : said;
    tickets.write(
        ticket.id(), new HistoryEntry(clock.instant(), login, action, step, step, reason));
    events.record("ticket.changed", ticket.number().toString());
  }
}
