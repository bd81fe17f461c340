package dev.ringback.core.complaint;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Names who answers for a complaint at a stage, and tells whoever must know (R84, R85).
@Component
class Answering {

  /// Whose acts the owner is not told of by themselves.
  private static final String BOT = "bot";

  private final Naming naming;
  private final Complaints complaints;
  private final ActingOnTicket acting;
  private final Staff staff;
  private final Tasks tasks;
  private final Policy policy;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Answering(
      Naming naming,
      Complaints complaints,
      ActingOnTicket acting,
      Staff staff,
      Tasks tasks,
      Policy policy,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.naming = naming;
    this.complaints = complaints;
    this.acting = acting;
    this.staff = staff;
    this.tasks = tasks;
    this.policy = policy;
    this.publisher = publisher;
    this.clock = clock;
  }

  Optional<Member> begin(Ticket ticket, int stage) {
    Optional<Member> found = naming.somebody(ticket, stage);
    found.ifPresentOrElse(
        member -> name(ticket, stage, member),
        () ->
            tasks.open(
                "complaint-unclaimed", ticket.conversationId(), ticket.id(), "nobody to name"));
    boolean grave =
        !complaints
            .find(ticket.id())
            .map(Complaint::grade)
            .orElse("")
            .equals(policy.complaints().grades().getFirst().name());
    if (grave || stage > 0) {
      tell(staff.holders(Role.ADMIN), What.COMPLAINT_GRAVE, ticket);
    }
    return found;
  }

  /// Nobody has let the owner confirm to be understood in time.
  void late(Ticket ticket) {
    tasks.open("complaint-unconfirmed", ticket.conversationId(), ticket.id(), "contact");
    tell(staff.holders(Role.SUPERVISOR), What.COMPLAINT_LATE, ticket);
    tell(staff.holders(Role.ADMIN), What.COMPLAINT_LATE, ticket);
  }

  private void name(Ticket ticket, int stage, Member member) {
    complaints.name(ticket.id(), stage, member.login(), clock.instant());
    acting.act(
        ticket.number(),
        new Request(
            Action.ASSIGN,
            member.login(),
            null,
            policy.complaints().stage(stage).name(),
            null,
            null,
            null,
            null,
            null),
        BOT);
    tell(List.of(member), What.COMPLAINT_YOURS, ticket);
  }

  private void tell(List<Member> members, What what, Ticket ticket) {
    members.forEach(
        member ->
            publisher.publishEvent(new StaffTold(member, what, ticket, ticket.description())));
  }
}
