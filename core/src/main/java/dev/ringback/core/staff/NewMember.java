package dev.ringback.core.staff;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody who is about to work here.
///
/// @param login small letters, digits, dot, dash, underline; at most 40
/// @param sites the estates that they go to; empty: all
/// @param phone in E.164
/// @param badge the number on it
public record NewMember(
    String login,
    String name,
    Set<Role> roles,
    List<String> skills,
    List<String> sites,
    @Nullable String phone,
    @Nullable String badge) {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{1,40}");

  public NewMember(
      String login, String name, Set<Role> roles, List<String> skills, @Nullable String phone) {
    this(login, name, roles, skills, List.of(), phone, null);
  }

  public NewMember {
    if (!LOGIN.matcher(login).matches()) {
      throw new IllegalArgumentException(
          "a login has 1 to 40 small letters, digits, dots, dashes or underlines");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    roles = Set.copyOf(roles);
    skills = List.copyOf(skills);
    sites = List.copyOf(sites);
  }
}
