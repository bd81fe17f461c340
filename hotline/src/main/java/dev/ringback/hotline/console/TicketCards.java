package dev.ringback.hotline.console;

import dev.ringback.core.complaint.Complaint;
import dev.ringback.core.complaint.Complaints;
import dev.ringback.core.complaint.Finding;
import dev.ringback.core.course.Relations;
import dev.ringback.core.policy.ComplaintRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.work.CostLine;
import dev.ringback.core.work.Payer;
import dev.ringback.core.work.Survey;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills in the cards of tickets.
@Component
class TicketCards {

  private static final int OF_A_CONVERSATION = 20;

  private final Tickets tickets;
  private final Facts facts;
  private final Staff staff;
  private final Relations relations;
  private final Complaints complaints;
  private final CrewViews crews;
  private final WorkViews works;
  private final Policy policy;

  TicketCards(
      Tickets tickets,
      Facts facts,
      Staff staff,
      Relations relations,
      Complaints complaints,
      CrewViews crews,
      WorkViews works,
      Policy policy) {
    this.complaints = complaints;
    this.relations = relations;
    this.tickets = tickets;
    this.facts = facts;
    this.staff = staff;
    this.crews = crews;
    this.works = works;
    this.policy = policy;
  }

  void ofConversation(long conversationId, Model model) {
    fill(tickets.latestOf(conversationId, OF_A_CONVERSATION), model);
  }

  /// Whether there is an emergency that nobody has dealt with to the end.
  boolean danger(long conversationId) {
    return tickets.liveOf(conversationId).stream()
        .filter(ticket -> ticket.state() != Step.State.RESOLVED)
        .anyMatch(Ticket::emergency);
  }

  void of(Ticket ticket, Model model) {
    fill(List.of(ticket), model);
  }

  private void fill(List<Ticket> shown, Model model) {
    model.addAttribute(
        "cards",
        shown.stream()
            .map(
                ticket ->
                    new TicketView(
                        ticket,
                        tickets.deadlines(ticket.id()),
                        facts.of(ticket.id()),
                        relations.of(ticket.id()),
                        complaint(ticket),
                        tickets.history(ticket.id()),
                        crews.of(ticket),
                        works.of(ticket)))
            .toList());
    model.addAttribute("people", staff.working());
    model.addAttribute("urgencies", Urgency.values());
    model.addAttribute("categories", Category.values());
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("fees", Fee.values());
    model.addAttribute("sorts", CostLine.Sort.values());
    model.addAttribute("payers", Payer.values());
    model.addAttribute("exclusions", policy.warranty().exclusions());
    model.addAttribute("parts", new TreeSet<>(policy.warranty().parts().keySet()));
    model.addAttribute("surveys", Survey.What.values());
    model.addAttribute("rows", policy.limits().rows().values());
    model.addAttribute("findable", Finding.What.WRITTEN);
    model.addAttribute("deciding", Glance.supervises());
    model.addAttribute("me", Glance.login());
    model.addAttribute(
        "departments",
        policy.complaints().departments().stream().map(ComplaintRules.Department::name).toList());
    model.addAttribute("grades", policy.complaints().grades());
  }

  private @Nullable Complaint complaint(Ticket ticket) {
    return ticket.kind() == Kind.COMPLAINT ? complaints.find(ticket.id()).orElse(null) : null;
  }
}
