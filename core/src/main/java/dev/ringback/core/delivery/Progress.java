package dev.ringback.core.delivery;

import java.util.Locale;

/// How far a vendor says that it has got with one of our sends.
public enum Progress {
  /// the vendor has it; so do we know
  ACCEPTED,
  /// handed to the carrier
  SENT,
  /// the phone has it
  DELIVERED,
  READ,
  /// will not get there
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Progress of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
