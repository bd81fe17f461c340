package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.DecidingHardIssues;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the weekly meeting decides about hard issues; the report `hard` shows it (R91).
@RestController
@RequestMapping("/api/v1/tickets/{number}/decision")
class HardIssuesApi {

  private final DecidingHardIssues deciding;

  HardIssuesApi(DecidingHardIssues deciding) {
    this.deciding = deciding;
  }

  /// @param department one of `complaints.yaml`
  record DecisionBody(@Nullable String decision, @Nullable String department) {}

  /// What was decided last.
  record DecisionJson(TicketNumber number, String decision, String department, String by) {}

  /// By a supervisor.
  @PostMapping
  DecisionJson decide(
      @PathVariable String number, @RequestBody DecisionBody body, Authentication who) {
    String decision = Given.needed("decision", body.decision());
    String department = Given.needed("department", body.department());
    TicketNumber parsed =
        TicketNumber.parse(number).orElseThrow(() -> Refusal.notFound("This is no ticket number."));
    Ticket ticket =
        Answered.ticket(deciding.decide(parsed, decision, department, who.getName()), "decision");
    return new DecisionJson(ticket.number(), decision, department, who.getName());
  }
}
