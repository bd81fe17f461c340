package dev.ringback.core.redress;

import dev.ringback.core.crew.Suggesting;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Knows who can go again, and who must be told.
@Component
class Crew {

  private final Staff staff;
  private final Suggesting suggesting;
  private final ApplicationEventPublisher publisher;

  Crew(Staff staff, Suggesting suggesting, ApplicationEventPublisher publisher) {
    this.staff = staff;
    this.suggesting = suggesting;
    this.publisher = publisher;
  }

  /// Somebody else than before, who fits best.
  Optional<Member> other(Ticket ticket, @Nullable String before) {
    return suggesting.other(ticket, before);
  }

  void tell(Role role, What what, Ticket ticket, String words) {
    staff.working().stream()
        .filter(member -> member.roles().contains(role))
        .forEach(member -> tell(member, what, ticket, words));
  }

  /// Who is asked to do a job is told of it by that alone.
  void sent(Member member, Ticket ticket, String words) {
    if (!suggesting.asks(member.login())) {
      tell(member, What.REWORK, ticket, words);
    }
  }

  void tell(@Nullable String login, What what, Ticket ticket, String words) {
    Optional.ofNullable(login)
        .flatMap(staff::find)
        .ifPresent(member -> tell(member, what, ticket, words));
  }

  private void tell(Member member, What what, Ticket ticket, String words) {
    publisher.publishEvent(new StaffTold(member, what, ticket, words));
  }
}
