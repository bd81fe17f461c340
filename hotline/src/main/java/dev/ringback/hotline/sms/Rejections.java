package dev.ringback.hotline.sms;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Counts the requests that were turned away at the door, and shows them: a wrong public URL looks
/// like silence otherwise.
@Component
@WithTwilio
class Rejections {

  private static final Logger log = LoggerFactory.getLogger(Rejections.class);
  private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

  private final MeterRegistry meters;
  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final AtomicReference<@Nullable Instant> last = new AtomicReference<>();
  private final AtomicReference<Instant> lastLine = new AtomicReference<>(Instant.EPOCH);

  Rejections(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  /// Why a request was turned away.
  enum Reason {
    UNSIGNED("unsigned"),
    BAD_SIGNATURE("bad-signature"),
    OTHER_ACCOUNT("other-account");

    private final String code;

    Reason(String code) {
      this.code = code;
    }
  }

  void count(Reason reason) {
    Instant now = clock.instant();
    count.incrementAndGet();
    last.set(now);
    Counter.builder("ringback.twilio.rejected")
        .description("Webhook requests that were turned away")
        .tag("reason", reason.code)
        .register(meters)
        .increment();
    Instant line = lastLine.get();
    if (line.plus(BETWEEN_LINES).isBefore(now) && lastLine.compareAndSet(line, now)) {
      log.warn(
          "a webhook request was turned away ({}); Twilio must reach us under RINGBACK_PUBLIC_URL",
          reason.code);
    }
  }

  long total() {
    return count.get();
  }

  Optional<Instant> latest() {
    return Optional.ofNullable(last.get());
  }
}
