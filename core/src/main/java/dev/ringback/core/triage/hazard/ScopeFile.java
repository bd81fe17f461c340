package dev.ringback.core.triage.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `scopes.<language>.yaml` holds: the words that take the danger out of a hazard's words.
///
/// @param reach the most characters from a denial to what it denies, in one clause
/// @param harmless namesakes and figures of speech: nothing inside them counts
/// @param doubt looks as if it took danger back and doesn't: "is it not", "this is no drill"
/// @param denied stands before what it denies
/// @param deniedAfter stands right behind what it denies
/// @param joins ends the reach of a denial like a comma
/// @param over all before it is past and mended
/// @param again takes `over` back
/// @param past what follows in the sentence, and what it stands right behind, was once, unless
///   `again` or `now` comes after it
/// @param now says that it is no story of the past
/// @param supposed what follows in the sentence is only imagined
/// @param supposedBefore what stands before it in the sentence is only imagined
/// @param felt what follows in the clause is only how somebody feels: "waited till I fainted"
record ScopeFile(
    int reach,
    List<String> harmless,
    List<String> doubt,
    List<String> denied,
    List<String> deniedAfter,
    List<String> joins,
    List<String> over,
    List<String> again,
    List<String> past,
    List<String> now,
    List<String> supposed,
    List<String> supposedBefore,
    List<String> felt) {

  ScopeFile {
    felt = listed(felt);
  }

  /// What the operator leaves out is empty.
  private static List<String> listed(@Nullable List<String> words) {
    return words == null ? List.of() : List.copyOf(words);
  }
}
