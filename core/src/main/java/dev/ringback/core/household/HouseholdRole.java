package dev.ringback.core.household;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What somebody is to a flat.
public enum HouseholdRole {
  OWNER,
  TENANT,
  /// does not live there and may report for it: somebody vouched
  REPORTER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if there is none
  public static HouseholdRole of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
