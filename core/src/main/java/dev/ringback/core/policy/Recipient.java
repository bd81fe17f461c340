package dev.ringback.core.policy;

/// Who is to hear of a promise.
public sealed interface Recipient {

  /// The person named on the ticket; where nobody is, those of `unclaimed`.
  record Assignee() implements Recipient {}

  /// Who first dealt with the owner and stays responsible (R11).
  record FirstContact() implements Recipient {}

  /// Everybody with a role.
  ///
  /// @param role `agent`, `supervisor` or `admin`
  record Holders(String role) implements Recipient {}

  /// Everybody on the duty ladder, and the duty phone.
  record OnDuty() implements Recipient {}

  /// Somebody the policy names.
  record Named(Duty.Person person) implements Recipient {}
}
