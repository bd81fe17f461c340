package dev.ringback.bot.dialogue;

import java.util.Locale;

/// Why somebody at home must not be kept waiting, as the owner tells it.
public enum Frailty {
  INFANT,
  ELDERLY,
  SICK,
  DISABLED;

  /// The roll's name for it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
