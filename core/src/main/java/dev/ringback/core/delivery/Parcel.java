package dev.ringback.core.delivery;

import java.time.Instant;
import java.util.List;

/// One physical send, as a courier gets it.
///
/// @param id the outbox row, unique for ever
/// @param ourAddress the number or bot to send from; empty for the channel's default
/// @param attempt 1 for the first
/// @param triedAt when this attempt began; of a parcel that is looked up, the attempt in doubt
public record Parcel(
    long id,
    Address to,
    String ourAddress,
    Purpose purpose,
    String text,
    List<Choice> choices,
    int attempt,
    Instant triedAt) {

  public Parcel {
    choices = List.copyOf(choices);
  }
}
