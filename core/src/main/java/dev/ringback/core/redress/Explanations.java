package dev.ringback.core.redress;

import dev.ringback.core.callback.Explained;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.staff.Role;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps why an owner is not satisfied with the failed callback, and tells it to whoever goes
/// again: the digit came first, and the words after their job (R59).
@Component
class Explanations {

  private static final Pattern BARE = Pattern.compile(" — \\d$");

  private final Failures failures;
  private final Tickets tickets;
  private final Crew crew;

  Explanations(Failures failures, Tickets tickets, Crew crew) {
    this.failures = failures;
    this.tickets = tickets;
    this.crew = crew;
  }

  @EventListener
  void explained(Explained explained) {
    failures
        .openOf(explained.callback().id())
        .ifPresent(
            failure -> {
              failures.explain(failure.id(), with(failure.words(), explained.words()));
              tell(tickets.find(explained.ticket().id()).orElseThrow(), explained.words());
            });
  }

  private void tell(Ticket ticket, String words) {
    if (ticket.assignee() == null) {
      crew.tell(Role.SUPERVISOR, What.WHY, ticket, words);
    } else {
      crew.tell(ticket.assignee(), What.WHY, ticket, words);
    }
  }

  private static String with(String before, String words) {
    String said = BARE.matcher(before).replaceFirst("");
    return said + (said.contains(" — ") ? " " : " — ") + words;
  }
}
