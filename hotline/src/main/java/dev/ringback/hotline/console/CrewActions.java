package dev.ringback.hotline.console;

import dev.ringback.core.crew.Working;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Asks several technicians at once.
@Controller
class CrewActions {

  private final Working working;
  private final Tickets tickets;
  private final TicketCards cards;

  CrewActions(Working working, Tickets tickets, TicketCards cards) {
    this.working = working;
    this.tickets = tickets;
    this.cards = cards;
  }

  /// @param whole whether the card stands among those of its conversation
  @PostMapping("/console/tickets/{number}/offer")
  String offer(
      @PathVariable String number,
      @RequestParam List<String> to,
      @RequestParam(defaultValue = "false") boolean whole,
      Model model) {
    TicketNumber parsed = TicketNumber.parse(number).orElseThrow(CrewActions::notFound);
    working
        .offer(parsed, to)
        .ifPresent(
            why -> {
              model.addAttribute("refused", "not-allowed");
              model.addAttribute("refusedNumber", parsed);
            });
    Ticket now = tickets.find(parsed).orElseThrow(CrewActions::notFound);
    @Nullable Long conversation = now.conversationId();
    if (whole && conversation != null) {
      cards.ofConversation(conversation, model);
    } else {
      cards.of(now, model);
    }
    return "ticket-cards :: cards";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
