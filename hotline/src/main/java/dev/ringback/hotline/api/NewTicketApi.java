package dev.ringback.hotline.api;

import dev.ringback.bot.conversation.TakingDown;
import dev.ringback.core.course.Relations;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.FindingTickets;
import dev.ringback.core.ticket.TicketDetails;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Opens tickets that were taken by phone, mail or visit.
@RestController
class NewTicketApi {

  private static final String PATH = "/api/v1/tickets";

  private final TakingDown takingDown;
  private final FindingTickets finding;
  private final Relations relations;
  private final Triage triage;
  private final TransactionTemplate transaction;

  NewTicketApi(
      TakingDown takingDown,
      FindingTickets finding,
      Relations relations,
      Triage triage,
      TransactionTemplate transaction) {
    this.takingDown = takingDown;
    this.finding = finding;
    this.relations = relations;
    this.triage = triage;
    this.transaction = transaction;
  }

  @PostMapping(PATH)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<TicketJson> open(@RequestBody NewTicketBody body, Authentication who) {
    Verdict verdict = body.judged(triage);
    Draft draft = body.draft(verdict);
    TicketDetails opened =
        transaction.execute(
            status -> {
              var ticket = takingDown.open(draft, verdict, body.texts(), who.getName());
              return finding.find(ticket.number()).orElseThrow();
            });
    TicketJson json = TicketJson.of(opened, relations.of(opened.ticket().id()));
    return ResponseEntity.created(URI.create(PATH + "/" + json.number())).body(json);
  }
}
