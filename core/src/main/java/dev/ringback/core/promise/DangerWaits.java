package dev.ringback.core.promise;

import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Proviso;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.Ticket;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A danger is put off by a supervisor alone, with a reason that the owner hears (R24); whoever has
/// been on site may let it wait for a part.
@Component
class DangerWaits implements Proviso {

  private static final Set<Role> MAY = Set.of(Role.SUPERVISOR, Role.ADMIN);

  private final Staff staff;

  DangerWaits(Staff staff) {
    this.staff = staff;
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    boolean putOff =
        request.action() == Action.EXTEND
            || request.action() == Action.HOLD && ticket.state() != State.ON_SITE;
    if (!ticket.emergency() || !putOff) {
      return Optional.empty();
    }
    Set<Role> roles = staff.find(actor).map(Member::roles).orElse(Set.of());
    return roles.stream().anyMatch(MAY::contains)
        ? Optional.empty()
        : Optional.of(
            new Answer.Incomplete("urgency", "a danger is put off by a supervisor alone"));
  }
}
