package dev.ringback.core.calling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Why a person calls.
public enum Why {
  /// complaints, dangers, paid work: every one is called (R56, R57)
  EVERY,
  /// drawn from a day's repairs
  DAILY,
  /// drawn to reach the month's floor
  FLOOR,
  /// drawn from the households served in a month
  HOUSEHOLD,
  /// the owner has not answered (R60)
  SILENT,
  /// there was no way to ask
  UNREACHABLE,
  /// the work was brought back by a bad answer, and done again (R62)
  FAILED,
  /// the work was opened again for another reason, and done again
  AGAIN,
  /// somebody here wants it
  ASKED,
  /// a household service that is looked at on the spot, whatever the owner answers (R70)
  VISIT,
  /// a household that the manager calls, whatever the owner answers (R75)
  KEY;

  /// The name used in rows and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Why of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
