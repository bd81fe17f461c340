package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.core.crew.TechnicianTook;
import dev.ringback.core.crew.TechnicianUnderway;
import dev.ringback.core.ticket.Appointments;
import dev.ringback.core.ticket.Ticket;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells owners who comes, once that person has accepted, and when they set out (R110).
@Component
class TellingWhoComes {

  private static final String NOT_KNOWN = "none";

  private final TellingOwners telling;
  private final Matters matters;
  private final Appointments appointments;

  TellingWhoComes(TellingOwners telling, Matters matters, Appointments appointments) {
    this.telling = telling;
    this.matters = matters;
    this.appointments = appointments;
  }

  @EventListener
  void took(TechnicianTook took) {
    Ticket ticket = took.ticket();
    telling.tell(ticket, telling.assigned(ticket, appointments.of(ticket.id())));
  }

  @EventListener
  void underway(TechnicianUnderway underway) {
    Ticket ticket = underway.ticket();
    telling.tell(
        ticket,
        new Incoming.Underway(
            matters.of(ticket, ticket.language()),
            underway.member().name(),
            Objects.requireNonNullElse(underway.member().phone(), NOT_KNOWN)));
  }
}
