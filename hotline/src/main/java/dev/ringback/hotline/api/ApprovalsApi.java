package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.work.Approval;
import dev.ringback.core.work.Approvals;
import dev.ringback.core.work.Approving;
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

/// What waits for somebody's yes: plans for complex works (R43), special requests of owners (R90).
@RestController
@RequestMapping("/api/v1/tickets/{number}")
class ApprovalsApi {

  private final Tickets tickets;
  private final Approvals approvals;
  private final Approving approving;

  ApprovalsApi(Tickets tickets, Approvals approvals, Approving approving) {
    this.tickets = tickets;
    this.approvals = approvals;
    this.approving = approving;
  }

  /// @param text what the owner asks for
  record SpecialBody(@Nullable String text) {}

  /// @param reason as the owner of a special request, or the writer of a plan, is told; needed for
  ///   a no
  record AnswerBody(@Nullable Boolean granted, @Nullable String reason) {}

  /// Oldest first.
  @GetMapping("/approvals")
  List<Approval> list(@PathVariable String number) {
    Ticket ticket =
        tickets
            .find(parse(number))
            .orElseThrow(() -> Refusal.notFound("There is no ticket with this number."));
    return approvals.of(ticket.id());
  }

  /// A leader is asked; the owner hears the answer.
  @PostMapping("/special")
  List<Approval> special(
      @PathVariable String number, @RequestBody SpecialBody body, Authentication who) {
    String text = Given.needed("text", body.text());
    return approvals.of(
        Answered.ticket(approving.request(parse(number), text, who.getName()), "special").id());
  }

  /// By whom the policy names, never by whoever wrote it.
  ///
  /// @param matter `plan` or `special`
  @PostMapping("/approvals/{matter}")
  List<Approval> answer(
      @PathVariable String number,
      @PathVariable String matter,
      @RequestBody AnswerBody body,
      Authentication who) {
    if (body.granted() == null) {
      throw Refusal.field("granted", "is needed, true or false");
    }
    String reason = Objects.requireNonNullElse(Given.text("reason", body.reason()), "");
    return approvals.of(
        Answered.ticket(
                approving.answer(
                    parse(number), known(matter), body.granted(), reason, who.getName()),
                "approval")
            .id());
  }

  private static Approval.Matter known(String matter) {
    try {
      return Approval.Matter.of(matter);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("Nothing of this name waits for an answer.");
    }
  }

  private static TicketNumber parse(String number) {
    return TicketNumber.parse(number)
        .orElseThrow(() -> Refusal.notFound("This is no ticket number."));
  }
}
