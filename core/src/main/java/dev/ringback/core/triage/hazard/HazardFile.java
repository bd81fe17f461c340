package dev.ringback.core.triage.hazard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `hazards.<language>.yaml` holds.
///
/// @param reach the most characters that may stand between two words of one condition
/// @param context groups that a denial near them doesn't touch
/// @param feelings groups that people also use for what they merely feel
/// @param small words that add nothing to a danger named alone
/// @param places words that only say where it is
/// @param words named groups of words
record HazardFile(
    int reach,
    List<String> context,
    List<String> feelings,
    List<String> small,
    List<String> places,
    Map<String, List<String>> words,
    List<Entry> rules) {

  HazardFile {
    small = Entry.listed(small);
    places = Entry.listed(places);
    feelings = Entry.listed(feelings);
  }

  /// One rule as the operator writes it.
  ///
  /// @param hazard an id, one of `HazardRules.IDS`
  /// @param when conditions, each enough by itself: `a + b` both close together, `a & b` both in
  ///   the message
  /// @param certain conditions that decide by themselves, whatever the model says
  /// @param alone what decides where a message says nothing else
  /// @param unless groups; a word of one of them anywhere denies the danger: "nobody in it"
  record Entry(
      String hazard,
      String category,
      List<String> when,
      List<String> certain,
      List<String> alone,
      List<String> unless) {

    Entry {
      when = listed(when);
      certain = listed(certain);
      alone = listed(alone);
      unless = listed(unless);
    }

    /// What the operator leaves out is empty.
    private static List<String> listed(@Nullable List<String> conditions) {
      return conditions == null ? List.of() : List.copyOf(conditions);
    }
  }
}
