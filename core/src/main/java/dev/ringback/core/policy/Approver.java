package dev.ringback.core.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose word something waits for: who holds a role, or has a skill; an administrator always.
///
/// @param skill such as `tech-lead`, whatever the role; null: the role alone
public record Approver(String role, @Nullable String skill) {

  private static final Set<String> ROLES = Set.of("admin", "supervisor", "agent");

  public Approver {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException("role must be one of " + ROLES);
    }
  }
}
