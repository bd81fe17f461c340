package dev.ringback.hotline.console;

import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// Shows a card anew after something was asked of its ticket, and why it was refused.
@Component
class CardAnswers {

  private final Tickets tickets;
  private final TicketCards cards;

  CardAnswers(Tickets tickets, TicketCards cards) {
    this.tickets = tickets;
    this.cards = cards;
  }

  /// @param whole whether the card stands among those of its conversation
  String show(TicketNumber number, Answer answer, boolean whole, Model model) {
    switch (answer) {
      case Answer.Done _ -> {}
      case Answer.NoSuchTicket _ -> throw notFound();
      case Answer.NotAllowed _ -> model.addAttribute("refused", "not-allowed");
      case Answer.Stale _ -> model.addAttribute("refused", "stale");
      case Answer.Incomplete(String field, String _) -> incomplete(field, model);
    }
    return show(number, whole, model);
  }

  /// What was sent makes no sense.
  String wrong(TicketNumber number, String field, boolean whole, Model model) {
    incomplete(field, model);
    return show(number, whole, model);
  }

  static TicketNumber parse(String number) {
    return TicketNumber.parse(number).orElseThrow(CardAnswers::notFound);
  }

  private static void incomplete(String field, Model model) {
    model.addAttribute("refused", "incomplete");
    model.addAttribute("field", field);
  }

  private String show(TicketNumber number, boolean whole, Model model) {
    model.addAttribute("refusedNumber", number);
    Ticket now = tickets.find(number).orElseThrow(CardAnswers::notFound);
    Long conversation = now.conversationId();
    if (whole && conversation != null) {
      cards.ofConversation(conversation, model);
    } else {
      cards.of(now, model);
    }
    return "ticket-cards :: cards";
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
