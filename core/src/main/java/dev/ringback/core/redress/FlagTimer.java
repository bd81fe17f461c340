package dev.ringback.core.redress;

import dev.ringback.core.report.SameMatters;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Flags a matter that was told too often, once, as the report counts it (R99, R100).
@Component
class FlagTimer implements Timer {

  static final String NAME = "same-matter";

  private final SameMatters counted;
  private final Repeats repeats;
  private final OfficeTold office;
  private final Tickets tickets;

  FlagTimer(SameMatters counted, Repeats repeats, OfficeTold office, Tickets tickets) {
    this.counted = counted;
    this.repeats = repeats;
    this.office = office;
    this.tickets = tickets;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    tickets.lock(id).ifPresent(ticket -> look(ticket, now));
    return Optional.empty();
  }

  private void look(Ticket ticket, Instant now) {
    var of =
        new SameMatters.Told(
            ticket.id(),
            ticket.kind().code(),
            ticket.conversationId(),
            ticket.reporter().phone(),
            ticket.openedAt());
    counted
        .tooOften(of, now)
        .filter(told -> repeats.flag(ticket.id(), told, now))
        .ifPresent(
            told -> {
              String step = ticket.step().code();
              tickets.write(
                  ticket.id(),
                  new HistoryEntry(now, "system", "told_again", step, step, told + "×"));
              office.again(ticket, told);
            });
  }
}
