package dev.ringback.core.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What sort of matter a ticket is (R4).
public enum Kind {
  REPAIR('R'),
  COMPLAINT('C'),
  ENQUIRY('Q'),
  /// something wanted that is not broken
  SERVICE('R'),
  SUGGESTION('C');

  private final char series;

  Kind(char series) {
    this.series = series;
  }

  /// The letter that a ticket of this kind gets at its opening.
  public char series() {
    return series;
  }

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no kind is called so
  public static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
