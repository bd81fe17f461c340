package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tells of a ticket what is recorded, and what its owner may expect.
@Component
class Recounting {

  private static final Set<String> PASSED_ON = Set.of(Action.REFER.code(), Action.DECLINE.code());

  private final Tickets tickets;
  private final Matters matters;
  private final Expectations expectations;

  Recounting(Tickets tickets, Matters matters, Expectations expectations) {
    this.tickets = tickets;
    this.matters = matters;
    this.expectations = expectations;
  }

  Incoming opened(Ticket ticket, Step.Open open, Language language) {
    return new TicketNews.Opened(
        matters.of(ticket, language),
        open.where(),
        expectations.of(ticket, language),
        open.hazard(),
        open.besides());
  }

  Optional<Incoming> recorded(TicketNumber ticket, Language language) {
    return tickets
        .find(ticket)
        .map(
            found ->
                new TicketNews.Recorded(
                    matters.of(found, language), expectations.of(found, language)));
  }

  /// @return empty where it was neither passed on nor declined
  Optional<Incoming> referral(TicketNumber number, Language language) {
    return tickets
        .find(number)
        .flatMap(
            ticket ->
                tickets.history(ticket.id()).stream()
                    .filter(entry -> PASSED_ON.contains(entry.action()))
                    .reduce((_, last) -> last)
                    .map(entry -> Objects.requireNonNullElse(entry.reason(), ""))
                    .map(reason -> referral(ticket, reason, language)));
  }

  private Incoming referral(Ticket ticket, String reason, Language language) {
    Optional<String> outside =
        Optional.of(reason)
            .filter(why -> why.startsWith(Handling.NOT_OURS))
            .map(why -> why.substring(Handling.NOT_OURS.length()));
    return new TicketNews.Referral(matters.of(ticket, language), outside, reason);
  }

  /// @return empty where nothing stands promised
  Optional<Incoming> promised(TicketNumber ticket, Language language) {
    return tickets.find(ticket).flatMap(found -> expectations.standing(found, language));
  }
}
