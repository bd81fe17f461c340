package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// The buttons on a ticket's card.
@Controller
class TicketActions {

  private final ActingOnTicket acting;
  private final Tickets tickets;
  private final TicketCards cards;
  private final RingbackSettings settings;

  TicketActions(
      ActingOnTicket acting, Tickets tickets, TicketCards cards, RingbackSettings settings) {
    this.acting = acting;
    this.tickets = tickets;
    this.cards = cards;
    this.settings = settings;
  }

  /// What a card's form sends; empty fields count as not given.
  ///
  /// @param until in the site's zone
  /// @param whole whether the card stands among those of its conversation
  record Form(
      @Nullable String assignee,
      @Nullable String note,
      @Nullable String reason,
      @Nullable String until,
      @Nullable String kind,
      @Nullable String category,
      @Nullable String urgency,
      @Nullable Integer version,
      boolean whole) {}

  @PostMapping("/console/tickets/{number}/{action}")
  String act(
      @PathVariable String number,
      @PathVariable String action,
      @ModelAttribute Form form,
      Principal who,
      Model model) {
    TicketNumber parsed = TicketNumber.parse(number).orElseThrow(TicketActions::notFound);
    Action known = Action.offered(action).orElseThrow(TicketActions::notFound);
    try {
      answer(acting.act(parsed, request(known, form), who.getName()), model);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      model.addAttribute("refused", "incomplete");
      model.addAttribute("field", "until");
    }
    model.addAttribute("refusedNumber", parsed);
    Ticket now = tickets.find(parsed).orElseThrow(TicketActions::notFound);
    Long conversation = now.conversationId();
    if (form.whole() && conversation != null) {
      cards.ofConversation(conversation, model);
    } else {
      cards.of(now, model);
    }
    return "ticket-cards :: cards";
  }

  private static void answer(Answer answer, Model model) {
    switch (answer) {
      case Answer.Done _ -> {}
      case Answer.NoSuchTicket _ -> throw notFound();
      case Answer.NotAllowed _ -> model.addAttribute("refused", "not-allowed");
      case Answer.Stale _ -> model.addAttribute("refused", "stale");
      case Answer.Incomplete(String field, String _) -> {
        model.addAttribute("refused", "incomplete");
        model.addAttribute("field", field);
      }
    }
  }

  private Request request(Action action, Form form) {
    return new Request(
        action,
        given(form.assignee(), Function.identity()),
        given(form.note(), Function.identity()),
        given(form.reason(), Function.identity()),
        given(form.until(), this::instant),
        given(form.kind(), Kind::of),
        given(form.category(), Category::of),
        given(form.urgency(), Urgency::of),
        form.version());
  }

  private Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(settings.timeZone()).toInstant();
  }

  private static <T> @Nullable T given(@Nullable String value, Function<String, T> read) {
    return Optional.ofNullable(value)
        .filter(text -> !text.isBlank())
        .map(text -> read.apply(text.strip()))
        .orElse(null);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
