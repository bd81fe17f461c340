package dev.ringback.core.staff;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One person who works here, or the service account `api`.
///
/// @param sites the estates that they go to; empty: all
/// @param phone in E.164
/// @param telegram a chat id
/// @param badge the number on it
public record Member(
    long id,
    String login,
    String name,
    Set<Role> roles,
    List<String> skills,
    List<String> sites,
    @Nullable String phone,
    @Nullable String telegram,
    @Nullable String badge,
    boolean active) {

  public Member {
    roles = Set.copyOf(roles);
    skills = List.copyOf(skills);
    sites = List.copyOf(sites);
  }

  /// Hides phone and chat: they are personal data and end up in logs.
  @Override
  public String toString() {
    return "Member[" + id + ", " + login + ", " + roles + "]";
  }
}
