package dev.ringback.hotline.api;

import dev.ringback.core.ticket.FindingTickets;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketDetails;
import dev.ringback.core.ticket.TicketKeys;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Triage;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Opens tickets that were taken by phone, mail or visit.
@RestController
class NewTicketApi {

  private static final String PATH = "/api/v1/tickets";
  private static final int LONGEST_KEY = 200;

  private final OpeningTicket opening;
  private final FindingTickets finding;
  private final Tickets tickets;
  private final TicketKeys keys;
  private final Triage triage;
  private final TransactionTemplate transaction;

  NewTicketApi(
      OpeningTicket opening,
      FindingTickets finding,
      Tickets tickets,
      TicketKeys keys,
      Triage triage,
      TransactionTemplate transaction) {
    this.opening = opening;
    this.finding = finding;
    this.tickets = tickets;
    this.keys = keys;
    this.triage = triage;
    this.transaction = transaction;
  }

  /// @param key a repeated call with the same one opens nothing twice
  @PostMapping(PATH)
  ResponseEntity<TicketJson> open(
      @RequestBody NewTicketBody body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Authentication who) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw Refusal.field("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
    }
    TicketDetails opened =
        transaction.execute(status -> finding.find(ticket(body, key, who).number()).orElseThrow());
    TicketJson json = TicketJson.of(opened);
    return ResponseEntity.created(URI.create(PATH + "/" + json.number())).body(json);
  }

  private Ticket ticket(NewTicketBody body, @Nullable String key, Authentication who) {
    var draft = body.draft(triage);
    if (key == null) {
      return opening.open(draft, who.getName());
    }
    String request = body.fingerprint();
    return keys.take(who.getName(), key, request)
        .map(
            used -> {
              if (!used.request().equals(request)) {
                throw Refusal.unprocessable("This Idempotency-Key was used for something else.");
              }
              return tickets.find(used.ticketId()).orElseThrow();
            })
        .orElseGet(
            () -> {
              Ticket opened = opening.open(draft, who.getName());
              keys.opened(who.getName(), key, opened.id());
              return opened;
            });
  }
}
