package dev.ringback.core.complaint;

import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.policy.ComplaintRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds who answers for a complaint: of its department, with the least to do, never the person
/// complained of, and at each stage somebody else (R84, R87).
@Component
class Naming {

  private final Complaints complaints;
  private final Relations relations;
  private final Tickets tickets;
  private final Staff staff;
  private final Policy policy;

  Naming(Complaints complaints, Relations relations, Tickets tickets, Staff staff, Policy policy) {
    this.complaints = complaints;
    this.relations = relations;
    this.tickets = tickets;
    this.staff = staff;
    this.policy = policy;
  }

  /// Where nobody with the stage's role is left, an administrator answers for it.
  Optional<Member> somebody(Ticket ticket, int stage) {
    ComplaintRules rules = policy.complaints();
    var department = rules.department(ticket.category(), ticket.place().site());
    Set<String> not = new HashSet<>(complaints.namedBefore(ticket.id()));
    complainedOf(ticket).ifPresent(not::add);
    Map<String, Long> load = complaints.load();
    List<Member> own =
        stage == 0
            ? department.people().stream()
                .flatMap(login -> staff.find(login).filter(Member::active).stream())
                .toList()
            : List.of();
    return Stream.of(
            own, staff.holders(Role.of(rules.stage(stage).role())), staff.holders(Role.ADMIN))
        .flatMap(
            some ->
                some.stream()
                    .filter(member -> !not.contains(member.login()))
                    .filter(member -> !member.login().equals(Staff.API))
                    .min(
                        Comparator.<Member>comparingLong(
                                member -> load.getOrDefault(member.login(), 0L))
                            .thenComparing(Member::login))
                    .stream())
        .findFirst();
  }

  private Optional<String> complainedOf(Ticket ticket) {
    return relations
        .other(ticket.id(), How.COMPLAINS_OF)
        .flatMap(tickets::find)
        .flatMap(about -> Optional.ofNullable(about.assignee()));
  }
}
