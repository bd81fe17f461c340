package dev.ringback.core.work;

import dev.ringback.core.policy.Approver;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may do what policy gives to a role, besides an administrator.
@Component
public class Entitled {

  private final Staff staff;

  Entitled(Staff staff) {
    this.staff = staff;
  }

  boolean holds(String login, String role) {
    return working(login).filter(member -> holds(member, role)).isPresent();
  }

  public boolean approves(String login, Approver approver) {
    return working(login)
        .filter(
            member ->
                holds(member, approver.role())
                    || approver.skill() != null && member.skills().contains(approver.skill()))
        .isPresent();
  }

  private Optional<Member> working(String login) {
    return staff.find(login).filter(Member::active);
  }

  private static boolean holds(Member member, String role) {
    return member.roles().contains(Role.ADMIN) || member.roles().contains(Role.of(role));
  }
}
