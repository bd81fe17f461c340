package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.core.incident.IncidentWords;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells one reporter of an incident what all of them are told; who has no thread is to be rung.
@Component
class TellingReporters implements Timer {

  private final IncidentWords words;
  private final Tickets tickets;
  private final TellingOwners telling;
  private final Tasks tasks;

  TellingReporters(IncidentWords words, Tickets tickets, TellingOwners telling, Tasks tasks) {
    this.words = words;
    this.tickets = tickets;
    this.telling = telling;
    this.tasks = tasks;
  }

  @Override
  public String name() {
    return IncidentWords.TIMER;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    words
        .untold(id)
        .ifPresent(
            word -> {
              tickets.lock(word.ticketId()).ifPresent(ticket -> tell(ticket, word));
              words.told(id, now);
            });
    return Optional.empty();
  }

  private void tell(Ticket ticket, IncidentWords.Word word) {
    if (ticket.conversationId() == null) {
      tasks.open("incident-tell", null, ticket.id(), word.text().orElse("one fault for many"));
    } else {
      telling.tell(ticket, new TicketNews.Announced(ticket.number(), word.text()));
    }
  }
}
