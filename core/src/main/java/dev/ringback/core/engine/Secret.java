package dev.ringback.core.engine;

import java.security.SecureRandom;
import java.util.HexFormat;

/// A password that does not show when printed.
public record Secret(String value) {

  private static final int RANDOM_BYTES = 24;

  /// Hexadecimal, so that it needs no escaping in SQL, in `redis.conf` or in a URI.
  static Secret generate() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  @Override
  public String toString() {
    return "(hidden)";
  }
}
