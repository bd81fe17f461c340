package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.core.crew.TechnicianHeldUp;
import dev.ringback.core.crew.TechnicianTook;
import dev.ringback.core.crew.TechnicianUnderway;
import dev.ringback.core.ticket.Appointments;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells owners who comes, once that person has accepted, and when they set out (R110).
@Component
class TellingWhoComes {

  private static final String NOT_KNOWN = "none";
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}) ?(?:分|min)");

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
    if (ticket.step() == Step.ON_SITE) {
      // who is there needs not be announced any more
      return;
    }
    telling.tell(ticket, telling.assigned(ticket, appointments.of(ticket.id())));
  }

  @EventListener
  void heldUp(TechnicianHeldUp held) {
    telling.tell(
        held.ticket(),
        held.missed()
            ? new TicketNews.Missed(held.ticket().number(), held.member().name())
            : new TicketNews.Late(
                held.ticket().number(), held.member().name(), minutes(held.words())));
  }

  private static String minutes(String words) {
    Matcher said = MINUTES.matcher(words);
    return said.find() ? said.group(1) : NOT_KNOWN;
  }

  @EventListener
  void underway(TechnicianUnderway underway) {
    Ticket ticket = underway.ticket();
    telling.tell(
        ticket,
        new TicketNews.Underway(
            matters.of(ticket, ticket.language()),
            underway.member().name(),
            Objects.requireNonNullElse(underway.member().phone(), NOT_KNOWN)));
  }
}
