package dev.ringback.core.delivery;

import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Outcome.Refused;
import dev.ringback.core.delivery.Outcome.Unknown;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sends what is in the outbox; nothing else does.
///
/// It claims a recipient's head in a transaction of its own, calls the courier with no transaction
/// open, and notes the outcome in a second one. A node that dies in between leaves a claim whose
/// lease runs out, and the send is then in doubt.
@Component
public class Dispatcher {

  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
  private static final int BATCH = 16;

  private final Claims claims;
  private final Settling settling;
  private final Sends sends;
  private final Map<String, Courier> couriers;
  private final MeterRegistry meters;

  Dispatcher(
      Claims claims,
      Settling settling,
      Sends sends,
      ObjectProvider<Courier> couriers,
      ObjectProvider<MeterRegistry> meters) {
    this.claims = claims;
    this.settling = settling;
    this.sends = sends;
    this.couriers =
        couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
    this.meters = meters.getIfAvailable(SimpleMeterRegistry::new);
  }

  /// Sends all that is due, and what becomes due for the same recipients by that; returns when it
  /// is done. Must not be called inside a transaction.
  ///
  /// @return how many attempts were made
  public int sendDue() {
    int attempts = 0;
    List<Claim> batch = claim(BATCH);
    while (!batch.isEmpty()) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        batch.forEach(claim -> threads.execute(() -> carry(claim)));
      }
      attempts += batch.size();
      batch = claim(BATCH);
    }
    return attempts;
  }

  List<Claim> claim(int most) {
    return claims.take(most);
  }

  /// Makes one attempt. Whatever is thrown here leaves the claim to its lease.
  void carry(Claim claim) {
    try {
      Optional<Outcome> outcome = outcome(claim);
      outcome.ifPresentOrElse(
          known -> settling.settle(claim, known), () -> settling.leaveInDoubt(claim));
      count(claim, outcome.map(known -> known.getClass().getSimpleName()).orElse("InDoubt"));
    } catch (RuntimeException e) {
      log.error("outbox {}: the outcome could not be noted", claim.id(), e);
    }
  }

  private Optional<Outcome> outcome(Claim claim) {
    Courier courier = couriers.get(claim.note().to().channel());
    if (courier == null) {
      return Optional.of(new Refused(Refusal.OTHER, "no courier for this channel"));
    }
    try {
      if (claim.inDoubt() && !claim.urgent()) {
        return courier.lookUp(
            claim.parcel(), vendorId -> sends.find(courier.channel(), vendorId).isPresent());
      }
      return Optional.of(claim.stopped() ? stopped() : courier.send(claim.parcel()));
    } catch (RuntimeException e) {
      log.warn("outbox {}: the courier threw {}", claim.id(), e.getClass().getName());
      return Optional.of(new Unknown(e.getClass().getSimpleName()));
    }
  }

  private static Outcome stopped() {
    return new Refused(Refusal.STOPPED, "stopped");
  }

  private void count(Claim claim, String outcome) {
    Counter.builder("ringback.outbox.sends")
        .tag("channel", claim.note().to().channel())
        .tag("outcome", outcome.toLowerCase(Locale.ROOT))
        .register(meters)
        .increment();
  }
}
