package dev.ringback.core.triage.hazard;

import java.util.List;

/// What `scopes.<language>.yaml` holds: the words that take the danger out of a hazard's words.
///
/// @param reach the most characters from a denial to what it denies, in one clause
/// @param harmless namesakes and figures of speech: nothing inside them counts
/// @param doubt looks like a denial and is none: "is it not", "wouldn't that be"
/// @param denied stands before what it denies
/// @param deniedAfter stands right behind what it denies
/// @param joins ends the reach of a denial like a comma
/// @param over all before it is past and mended
/// @param again takes `over` back
/// @param past what follows in the sentence was once, unless `again` or `now` comes after it
/// @param now says that it is no story of the past
/// @param supposed what follows in the sentence is only imagined
/// @param supposedBefore what stands before it in the sentence is only imagined
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
    List<String> supposedBefore) {}
