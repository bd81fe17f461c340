package dev.ringback.core.delivery;

import java.util.Locale;

/// Why something is sent, which decides what may hold it back.
public enum Purpose {
  /// safety steps in an emergency: overtakes, and is sent again when in doubt
  SAFETY,
  /// calls a person on duty: overtakes, and is sent again when in doubt
  PAGE,
  /// the bot's answer to what was just said
  REPLY,
  /// an agent's own words
  AGENT,
  /// news of a ticket that nobody asked for just now
  NOTICE,
  /// a question after the repair
  SURVEY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Purpose of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /// Whether it overtakes what waits for the same recipient and is repeated when in doubt (design
  /// §2.9).
  public boolean overtakes() {
    return this == SAFETY || this == PAGE;
  }
}
