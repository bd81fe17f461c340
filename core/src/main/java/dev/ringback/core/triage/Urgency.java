package dev.ringback.core.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How soon somebody must act; declared from the most to the least urgent.
public enum Urgency {
  /// danger to life, health or the building, now or likely to be
  EMERGENCY,
  /// daily life stopped or damage growing
  URGENT,
  /// to be dealt with in days
  NORMAL,
  /// nothing waits on it
  LOW;

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// 0 for the most urgent, so that it sorts.
  public int rank() {
    return ordinal();
  }

  public boolean moreUrgentThan(Urgency other) {
    return ordinal() < other.ordinal();
  }

  /// @throws IllegalArgumentException if no urgency is called so
  public static Urgency of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
