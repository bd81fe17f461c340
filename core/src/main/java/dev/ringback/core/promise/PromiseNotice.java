package dev.ringback.core.promise;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.time.Instant;

/// Somebody with power to mend is to hear of a promise; announced inside the transaction that finds
/// out, once per address.
///
/// @param due what the owner was told
/// @param notBefore people are not woken for what is not urgent
public record PromiseNotice(
    Ticket ticket,
    Milestone milestone,
    Why why,
    Instant due,
    Address to,
    Language language,
    Instant notBefore) {

  /// What there is to hear.
  public enum Why {
    /// the time is running out
    NEAR,
    /// the time has passed
    BROKEN
  }
}
