package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The buttons on a ticket's card.
@Controller
class TicketActions {

  private final ActingOnTicket acting;
  private final CardAnswers answers;
  private final RingbackSettings settings;

  TicketActions(ActingOnTicket acting, CardAnswers answers, RingbackSettings settings) {
    this.acting = acting;
    this.answers = answers;
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
    TicketNumber parsed = CardAnswers.parse(number);
    Action known = Action.offered(action).orElseThrow(CardAnswers::notFound);
    Request request;
    try {
      request = request(known, form);
    } catch (IllegalArgumentException | DateTimeException e) {
      return answers.wrong(parsed, "until", form.whole(), model);
    }
    return answers.show(parsed, acting.act(parsed, request, who.getName()), form.whole(), model);
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
}
