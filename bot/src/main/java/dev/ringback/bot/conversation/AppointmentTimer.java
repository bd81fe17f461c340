package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.core.ticket.Appointments;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reminds an owner shortly before somebody comes (R25).
@Component
class AppointmentTimer implements Timer {

  private final Tickets tickets;
  private final Appointments appointments;
  private final TellingOwners telling;
  private final Matters matters;
  private final LocalTimes times;

  AppointmentTimer(
      Tickets tickets,
      Appointments appointments,
      TellingOwners telling,
      Matters matters,
      LocalTimes times) {
    this.tickets = tickets;
    this.appointments = appointments;
    this.telling = telling;
    this.matters = matters;
    this.times = times;
  }

  @Override
  public String name() {
    return Appointments.TIMER;
  }

  /// Whoever is there already, or has been, is not announced.
  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    tickets
        .lock(ticketId)
        .filter(ticket -> !ticket.state().ended())
        .filter(
            ticket -> ticket.state() != Step.State.ON_SITE && ticket.state() != Step.State.RESOLVED)
        .ifPresent(
            ticket ->
                appointments
                    .of(ticketId)
                    .filter(at -> at.isAfter(now))
                    .ifPresent(at -> remind(ticket, at)));
    return Optional.empty();
  }

  private void remind(Ticket ticket, Instant at) {
    telling.tell(
        ticket,
        new TicketNews.VisitNear(
            matters.of(ticket, ticket.language()), times.say(ticket, ticket.language(), at)));
  }
}
