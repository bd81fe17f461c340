package dev.ringback.core.warranty;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What the work is for its owner (service-standards §5.4, R31).
public enum Fee {
  /// in warranty, and ours to mend
  FREE,
  /// out of warranty, or of the owner's own making: labour and material at cost
  AT_COST,
  /// both are responsible, and pay the shares agreed
  SHARED,
  /// nothing that we have to do; at published rates if it is done all the same
  OUTSIDE;

  /// The name used in rows and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if there is none
  public static Fee of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
