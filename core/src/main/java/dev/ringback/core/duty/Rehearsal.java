package dev.ringback.core.duty;

import dev.ringback.core.policy.Policy;
import org.springframework.stereotype.Component;

/// Knows which emergencies are only rehearsed while the policy says `drill: true`.
///
/// An alarm for which somebody was called before the drill began is none of them: it goes on, with
/// all that is told of it, until it is over.
@Component
public class Rehearsal {

  private final Policy policy;
  private final Pages pages;

  Rehearsal(Policy policy, Pages pages) {
    this.policy = policy;
    this.pages = pages;
  }

  /// Whether nobody is called for this ticket, because it is a drill.
  public boolean of(long ticketId) {
    return policy.duty().drills() && !pages.called(ticketId);
  }
}
