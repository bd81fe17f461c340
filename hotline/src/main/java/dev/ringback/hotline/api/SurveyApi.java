package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.work.Survey;
import dev.ringback.core.work.Surveying;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What was found at the place, who caused it, and what came of it.
@RestController
@RequestMapping("/api/v1/tickets/{number}/survey")
class SurveyApi {

  private final Tickets tickets;
  private final Surveying surveying;

  SurveyApi(Tickets tickets, Surveying surveying) {
    this.tickets = tickets;
    this.surveying = surveying;
  }

  /// @param what `seen`, `cause_supplier`, `cause_company`, `cause_owner`, `cause_other`, `advice`,
  ///   `dissent`, `appraisal`, `supplier`, `damage`, `standby`, `checked` or `lesson`
  /// @param at when the supplier comes
  record SurveyBody(@Nullable String what, @Nullable String text, @Nullable Instant at) {}

  /// Oldest first.
  @GetMapping
  List<Survey> list(@PathVariable String number) {
    Ticket ticket =
        tickets
            .find(parse(number))
            .orElseThrow(() -> Refusal.notFound("There is no ticket with this number."));
    return surveying.of(ticket.id());
  }

  @PostMapping
  List<Survey> write(
      @PathVariable String number, @RequestBody SurveyBody body, Authentication who) {
    Survey.What what =
        Objects.requireNonNull(
            Given.word("what", Given.needed("what", body.what()), Survey.What.class));
    String text = Given.needed("text", body.text());
    return surveying.of(
        Answered.ticket(
                surveying.write(parse(number), what, text, body.at(), who.getName()), "survey")
            .id());
  }

  private static TicketNumber parse(String number) {
    return TicketNumber.parse(number)
        .orElseThrow(() -> Refusal.notFound("This is no ticket number."));
  }
}
