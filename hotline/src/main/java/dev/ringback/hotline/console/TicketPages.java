package dev.ringback.hotline.console;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/tickets` and `/tickets/{number}`.
@Controller
class TicketPages {

  private static final int SIZE = 50;
  private static final int LAST_PAGE = 10_000;

  private final Glance glance;
  private final TicketLines lines;
  private final Tickets tickets;
  private final TicketCards cards;

  TicketPages(Glance glance, TicketLines lines, Tickets tickets, TicketCards cards) {
    this.glance = glance;
    this.lines = lines;
    this.tickets = tickets;
    this.cards = cards;
  }

  @GetMapping("/tickets")
  String list(
      @ModelAttribute("wanted") TicketLines.Wanted wanted,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    glance.frame(model, "tickets");
    int shown = Math.clamp(page, 0, LAST_PAGE);
    model.addAttribute("states", Step.State.values());
    model.addAttribute("urgencies", Urgency.values());
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("lines", lines.page(wanted, SIZE, shown * SIZE));
    model.addAttribute("total", lines.count(wanted));
    model.addAttribute("page", shown);
    model.addAttribute("size", SIZE);
    return "tickets";
  }

  @GetMapping("/tickets/{number}")
  String ticket(@PathVariable String number, Model model) {
    glance.frame(model, "tickets");
    Ticket ticket = find(number);
    model.addAttribute("number", ticket.number());
    cards.of(ticket, model);
    return "ticket";
  }

  @GetMapping("/console/tickets/{number}")
  String card(@PathVariable String number, Model model) {
    cards.of(find(number), model);
    return "ticket-cards :: cards";
  }

  private Ticket find(String number) {
    return TicketNumber.parse(number)
        .flatMap(tickets::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
