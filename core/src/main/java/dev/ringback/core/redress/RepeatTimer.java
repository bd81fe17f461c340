package dev.ringback.core.redress;

import dev.ringback.core.course.Relation.How;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Follows up what came back: the earlier ticket's history has it, and somebody else is sent (R62).
///
/// One ticket a run, because the earlier one may be in another thread.
@Component
class RepeatTimer implements Timer {

  static final String NAME = "repeat-defect";

  private static final String SYSTEM = "system";

  private final Repeats repeats;
  private final Failures failures;
  private final OfficeTold office;
  private final Crew crew;
  private final Tickets tickets;
  private final ActingOnTicket acting;

  RepeatTimer(
      Repeats repeats,
      Failures failures,
      OfficeTold office,
      Crew crew,
      Tickets tickets,
      ActingOnTicket acting) {
    this.repeats = repeats;
    this.failures = failures;
    this.office = office;
    this.crew = crew;
    this.tickets = tickets;
    this.acting = acting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    Optional<Repeats.Repeat> found = repeats.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Repeats.Repeat repeat = found.get();
    if (!repeat.reopened() && repeat.notedAt() == null) {
      note(repeat, now);
      return Optional.of(now);
    }
    tickets.lock(id).ifPresent(ticket -> follow(ticket, repeat));
    return Optional.empty();
  }

  private void note(Repeats.Repeat repeat, Instant now) {
    Optional<Ticket> again = tickets.find(repeat.ticketId());
    tickets
        .lock(repeat.earlierId())
        .ifPresent(
            earlier -> {
              String step = earlier.step().code();
              String number = again.orElseThrow().number().toString();
              tickets.write(
                  earlier.id(),
                  new HistoryEntry(now, SYSTEM, How.REPEATED_BY.code(), step, step, number));
            });
    repeats.noted(repeat.ticketId(), now);
  }

  /// A bad answer to a callback has its own redress.
  private void follow(Ticket ticket, Repeats.Repeat repeat) {
    boolean mending = failures.isOpen(ticket.id());
    if (ticket.state().ended() || ticket.state() == Step.State.RESOLVED || mending) {
      return;
    }
    if (repeat.reopened()) {
      office.cameBack(ticket, ticket.number());
      if (ticket.step() == Step.REWORK) {
        send(ticket, ticket.assignee());
      }
    } else if (ticket.step() == Step.OPENED) {
      send(ticket, tickets.find(repeat.earlierId()).map(Ticket::assignee).orElse(null));
    }
  }

  private void send(Ticket ticket, @Nullable String before) {
    crew.other(ticket, before)
        .ifPresent(
            member -> {
              acting.act(
                  ticket.number(),
                  new Request(
                      Action.ASSIGN, member.login(), null, "rework", null, null, null, null, null),
                  SYSTEM);
              repeats.sent(ticket.id(), member.login());
              crew.sent(member, ticket, ticket.description());
            });
  }
}
