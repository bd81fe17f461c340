package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens tickets for what owners report.
@Component
class OpeningReports {

  private final OpeningTicket opening;
  private final Tickets tickets;
  private final Handling handling;
  private final Matters matters;
  private final Senders senders;
  private final Recounting recounting;

  OpeningReports(
      OpeningTicket opening,
      Tickets tickets,
      Handling handling,
      Matters matters,
      Senders senders,
      Recounting recounting) {
    this.opening = opening;
    this.tickets = tickets;
    this.handling = handling;
    this.matters = matters;
    this.senders = senders;
    this.recounting = recounting;
  }

  /// @return what the owner is to hear of it
  Incoming open(
      Step.Open open, Conversation conversation, @Nullable Long messageId, Language language) {
    Draft draft =
        new Draft(
            open.kind(),
            open.category(),
            open.urgency(),
            open.description(),
            language,
            conversation.address().channel(),
            conversation.id(),
            new Ticket.Reporter(
                conversation.contact(),
                matters.phone(conversation).orElse(null),
                conversation.address().value()),
            open.place());
    Ticket ticket = opening.open(draft, "bot");
    if (messageId != null) {
      tickets.link(ticket.id(), messageId);
    }
    if (open.where() == Step.Where.SAID) {
      senders.remember(conversation, ticket.place());
    }
    handling.learn(ticket.number(), open.besides().told());
    Ticket cared = handling.care(ticket.number(), open.besides().told().frail());
    open.besides().about().ifPresent(about -> handling.link(ticket.number(), about));
    return recounting.opened(cared, open, language);
  }
}
