package dev.ringback.core.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Who pays for a line of the costs.
public enum Payer {
  /// we do
  FREE,
  SHARED,
  OWNER;

  /// The name used in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if there is none
  public static Payer of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
