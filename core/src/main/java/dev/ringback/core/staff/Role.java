package dev.ringback.core.staff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What somebody may do here.
public enum Role {
  /// everything, staff and settings included
  ADMIN,
  /// an agent who also reviews callbacks
  SUPERVISOR,
  /// talks with owners and works on tickets
  AGENT,
  /// repairs; is told by phone or Telegram and has no console
  TECHNICIAN;

  /// The name used in the database and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no role is called so
  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
