package dev.ringback.core.delivery;

/// A send will not reach its recipient. Published inside the transaction that notes it, with the
/// conversation and the ticket locked, so that others can send it by another way.
///
/// @param id the outbox row
/// @param note what did not get there
/// @param taskId the task that was opened for an agent; whoever finds another way closes it
/// @param detail the vendor's code or the exception's name; no personal data
public record Undeliverable(long id, Note note, long taskId, Why why, String detail) {

  /// Why it will not get there.
  public enum Why {
    /// the person told the carrier to let nothing through
    STOPPED,
    /// the person blocked us
    BLOCKED,
    /// no such number or chat
    BAD_ADDRESS,
    /// the vendor does not take it, whoever it is for
    REFUSED,
    /// tried for as long as the policy says
    GAVE_UP,
    /// an urgent one of which nobody knows whether it got there
    IN_DOUBT;

    static Why of(Outcome.Refusal refusal) {
      return switch (refusal) {
        case STOPPED -> STOPPED;
        case BLOCKED -> BLOCKED;
        case BAD_ADDRESS -> BAD_ADDRESS;
        case OTHER -> REFUSED;
      };
    }
  }
}
