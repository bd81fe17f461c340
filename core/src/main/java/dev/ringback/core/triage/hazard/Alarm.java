package dev.ringback.core.triage.hazard;

/// A hazard rule that found its words in a text.
///
/// @param hazard the rule's id
/// @param category the category it implies
/// @param words as they stand in the folded text
/// @param because empty if the rule fires; else why it does not: `denied`, `over` or `supposed`
/// @param certain whether it decides by itself, where it fires
public record Alarm(String hazard, String category, String words, String because, boolean certain) {

  public boolean fires() {
    return because.isEmpty();
  }

  /// Whether no model may overrule it.
  public boolean decides() {
    return certain && fires();
  }

  /// The one of two that says more.
  static Alarm weightier(Alarm a, Alarm b) {
    return a.decides() || !b.decides() && (a.fires() || !b.fires()) ? a : b;
  }
}
