package dev.ringback.core.delivery;

import java.time.Instant;

/// One send that this node has claimed, under a lease.
///
/// @param attempt counts claims; a later claim of the same send has a higher one
/// @param inDoubt handed over before, and nobody knows whether the vendor took it
/// @param triedAt when the handing over began; of a send in doubt that will be looked up, the one
///   in doubt
/// @param stopped the recipient has told the carrier to let nothing through
record Claim(
    long id,
    Note note,
    int attempt,
    boolean inDoubt,
    Instant firstTriedAt,
    Instant triedAt,
    boolean stopped) {

  Parcel parcel() {
    return new Parcel(
        id,
        note.to(),
        note.ourAddress(),
        note.purpose(),
        note.text(),
        note.choices(),
        attempt,
        triedAt);
  }

  boolean urgent() {
    return note.purpose().overtakes();
  }
}
