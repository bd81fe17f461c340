package dev.ringback.hotline.api;

import dev.ringback.core.complaint.Complaint;
import dev.ringback.core.complaint.Complaints;
import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.complaint.WorkingOnComplaint;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Complaints: who answers for each, what was found out, and what is still to be done.
@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintsApi {

  private final Complaints complaints;
  private final WorkingOnComplaint working;
  private final Relations relations;
  private final Tickets tickets;
  private final Policy policy;

  ComplaintsApi(
      Complaints complaints,
      WorkingOnComplaint working,
      Relations relations,
      Tickets tickets,
      Policy policy) {
    this.complaints = complaints;
    this.working = working;
    this.relations = relations;
    this.tickets = tickets;
    this.policy = policy;
  }

  record FindingBody(@Nullable String what, @Nullable String text) {}

  record UnderstoodBody(@Nullable String understood) {}

  record ResultBody(@Nullable String result) {}

  record GradeBody(@Nullable String grade, @Nullable String reason) {}

  record AboutBody(@Nullable String ticket) {}

  /// What is not settled, the soonest contact first.
  @GetMapping
  Listing<ComplaintJson> open(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size)
        .list(
            (offset, most) -> complaints.open(offset, most).stream().map(this::json).toList(),
            complaints::countOpen);
  }

  @GetMapping("/{number}")
  ComplaintJson one(@PathVariable String number) {
    return json(find(number));
  }

  /// The owner was spoken with and confirmed that we understood this.
  @PostMapping("/{number}/confirm")
  ComplaintJson confirm(
      @PathVariable String number, @RequestBody UnderstoodBody body, Authentication who) {
    String understood = Given.needed("understood", body.understood());
    TicketNumber found = find(number).number();
    return done(working.confirm(found, understood, who.getName()));
  }

  @PostMapping("/{number}/findings")
  ComplaintJson find(
      @PathVariable String number, @RequestBody FindingBody body, Authentication who) {
    What what =
        What.written(Given.needed("what", body.what()))
            .orElseThrow(
                () ->
                    Refusal.field(
                        "what",
                        "must be one of " + What.WRITTEN.stream().map(What::code).toList()));
    String text = Given.needed("text", body.text());
    TicketNumber found = find(number).number();
    return done(working.find(found, what, text, who.getName()));
  }

  /// Done; the owner is asked whether that settles it.
  @PostMapping("/{number}/settle")
  ComplaintJson settle(
      @PathVariable String number, @RequestBody ResultBody body, Authentication who) {
    String result = Given.needed("result", body.result());
    TicketNumber found = find(number).number();
    return done(working.settle(found, result, who.getName()));
  }

  @PostMapping("/{number}/grade")
  ComplaintJson grade(
      @PathVariable String number, @RequestBody GradeBody body, Authentication who) {
    String grade = Given.needed("grade", body.grade());
    String reason = Given.needed("reason", body.reason());
    TicketNumber found = find(number).number();
    return done(working.grade(found, grade, reason, who.getName()));
  }

  /// The ticket that is complained of.
  @PostMapping("/{number}/about")
  ComplaintJson about(
      @PathVariable String number, @RequestBody AboutBody body, Authentication who) {
    TicketNumber other =
        TicketNumber.parse(Given.needed("ticket", body.ticket()))
            .filter(parsed -> tickets.find(parsed).isPresent())
            .orElseThrow(() -> Refusal.field("ticket", "there is no such ticket"));
    TicketNumber found = find(number).number();
    if (other.serial() == found.serial()) {
      throw Refusal.field("ticket", "a complaint is not about itself");
    }
    relations.put(found.serial(), How.COMPLAINS_OF, other.serial(), who.getName());
    return one(number);
  }

  private ComplaintJson done(Answer answer) {
    return one(Answered.ticket(answer, "such step").number().toString());
  }

  private Complaint find(String number) {
    return TicketNumber.parse(number)
        .flatMap(parsed -> complaints.find(parsed.serial()))
        .orElseThrow(ComplaintsApi::unknown);
  }

  private ComplaintJson json(Complaint complaint) {
    long id = complaint.number().serial();
    return ComplaintJson.of(
        complaint,
        policy.complaints().stage(complaint.stage()).name(),
        relations.of(id),
        complaints.findings(id));
  }

  private static Refusal unknown() {
    return Refusal.notFound("There is no complaint with this number.");
  }
}
