package dev.ringback.core.triage.hazard;

/// A hazard rule that found its words in a text.
///
/// @param hazard the rule's id
/// @param category the category it implies
/// @param words as they stand in the folded text
/// @param because empty if the rule fires; else why it does not: `denied`, `over` or `supposed`
public record Alarm(String hazard, String category, String words, String because) {

  public boolean fires() {
    return because.isEmpty();
  }
}
