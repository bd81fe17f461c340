package dev.ringback.core.callback;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a callback is for (R54, R64 to R66).
public enum Purpose {
  /// the first and the planned later ones after a closing
  CLOSING,
  /// again and again until two good answers in a row
  TRACKING,
  /// it has rained for the first time since
  RAIN,
  /// the rainy or typhoon season begins
  SEASON,
  /// a warranty of the flat ends soon
  WARRANTY,
  /// nobody has been heard of for long
  PERIODIC;

  /// The name used in rows and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Purpose of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
