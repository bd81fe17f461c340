package dev.ringback.core.delivery;

import dev.ringback.core.delivery.Outcome.Refused;
import dev.ringback.core.delivery.Outcome.Taken;
import dev.ringback.core.delivery.Outcome.TryLater;
import dev.ringback.core.delivery.Outcome.Unknown;
import dev.ringback.core.delivery.Undeliverable.Why;
import dev.ringback.core.policy.Delivery.Trying;
import dev.ringback.core.policy.Policy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Notes what came of handing a send to its vendor, and decides what is next.
@Component
class Settling {

  private final Sends sends;
  private final Receipts receipts;
  private final Standings standings;
  private final HandingOver handingOver;
  private final Clock clock;
  private final Policy policy;

  Settling(
      Sends sends,
      Receipts receipts,
      Standings standings,
      HandingOver handingOver,
      Clock clock,
      Policy policy) {
    this.sends = sends;
    this.receipts = receipts;
    this.standings = standings;
    this.handingOver = handingOver;
    this.clock = clock;
    this.policy = policy;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void settle(Claim claim, Outcome outcome) {
    switch (outcome) {
      case Taken taken -> taken(claim, taken.vendorId());
      case Refused refused -> refused(claim, refused);
      case TryLater later -> later(claim, later);
      case Unknown unknown -> unknown(claim, unknown.detail());
    }
  }

  /// The vendor has no way of telling what became of a send in doubt.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void leaveInDoubt(Claim claim) {
    handInDoubt(claim, "the vendor cannot be asked");
  }

  private void taken(Claim claim, String vendorId) {
    String channel = claim.note().to().channel();
    sends.lock(channel, vendorId);
    if (sends.sent(claim.id(), vendorId)) {
      handingOver.record("message.sent", claim.note());
      receipts.catchUp(channel, vendorId);
    }
  }

  private void refused(Claim claim, Refused refused) {
    sends.lockSubject(claim.note());
    if (sends.failed(claim.id(), refused.detail())) {
      standings.refused(claim.note().to(), refused.why());
      handingOver.undeliverable(claim.id(), claim.note(), Why.of(refused.why()), refused.detail());
    }
  }

  private void later(Claim claim, TryLater later) {
    Duration named = later.after();
    boolean counts = named == null || !named.isPositive();
    Duration wait = counts || named == null ? trying(claim).waitAfter(claim.attempt()) : named;
    Instant next = clock.instant().plus(wait);
    if (exhausted(claim, next, counts)) {
      giveUp(claim, later.detail());
    } else {
      sends.again(claim, next, false, later.detail());
    }
  }

  /// Urgent ones are rather said twice than not at all; the others are looked up first.
  private void unknown(Claim claim, String detail) {
    Duration wait =
        claim.urgent() || claim.inDoubt()
            ? trying(claim).waitAfter(claim.attempt())
            : policy.delivery().lookUpAfter();
    Instant next = clock.instant().plus(wait);
    if (!exhausted(claim, next, true)) {
      sends.again(claim, next, true, detail);
    } else {
      handInDoubt(claim, detail);
    }
  }

  private void giveUp(Claim claim, String detail) {
    sends.lockSubject(claim.note());
    if (sends.failed(claim.id(), detail)) {
      handingOver.undeliverable(claim.id(), claim.note(), Why.GAVE_UP, detail);
    }
  }

  private void handInDoubt(Claim claim, String detail) {
    sends.lockSubject(claim.note());
    if (sends.unknown(claim, detail)) {
      if (claim.urgent()) {
        handingOver.undeliverable(claim.id(), claim.note(), Why.IN_DOUBT, detail);
      } else {
        handingOver.inDoubt(claim.note(), detail);
      }
    }
  }

  private boolean exhausted(Claim claim, Instant next, boolean counts) {
    Trying trying = trying(claim);
    return counts && claim.attempt() >= trying.attempts()
        || next.isAfter(claim.firstTriedAt().plus(trying.within()));
  }

  private Trying trying(Claim claim) {
    return claim.urgent() ? policy.delivery().urgent() : policy.delivery().ordinary();
  }
}
