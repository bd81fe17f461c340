package dev.ringback.core.triage;

import dev.ringback.core.triage.text.Folding;

/// A text as triage reads it, for others that look words up in messages.
public final class PlainWriting {

  private PlainWriting() {}

  /// Lower case, half width, simplified; weak breaks are commas, strong ones `.`, `?` or `!`.
  public static String of(String text) {
    return Folding.fold(text);
  }
}
