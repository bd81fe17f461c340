package dev.ringback.core.callback;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.timer.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks when a callback is due, reminds once, and leaves it to a person in the end.
@Component
class CallbackTimer implements Timer {

  static final String NAME = "callback";

  private final CallbackRows rows;
  private final Callbacks callbacks;
  private final Asking asking;
  private final Policy policy;
  private final ZoneId zone;

  CallbackTimer(
      CallbackRows rows,
      Callbacks callbacks,
      Asking asking,
      Policy policy,
      RingbackSettings settings) {
    this.rows = rows;
    this.callbacks = callbacks;
    this.asking = asking;
    this.policy = policy;
    this.zone = settings.timeZone();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    return callbacks.locked(
        id,
        (callback, ticket) ->
            switch (callback.state()) {
              case DUE -> due(callback, ticket, now);
              case SENT -> sent(callback, ticket, now);
              case ANSWERED, SILENT, UNREACHABLE, DECLINED, SKIPPED -> Optional.<Instant>empty();
            },
        Optional.empty());
  }

  private Optional<Instant> due(Callback callback, Ticket ticket, Instant now) {
    // a node that was down may come to it at night
    Instant at =
        policy.callback().allowed(callback.dueAt().isAfter(now) ? callback.dueAt() : now, zone);
    if (at.isAfter(now)) {
      return Optional.of(at);
    }
    return asking.ask(callback, ticket, null, now) ? Optional.of(reminder(now)) : Optional.empty();
  }

  private Optional<Instant> sent(Callback callback, Ticket ticket, Instant now) {
    Instant sentAt = Objects.requireNonNull(callback.sentAt());
    Instant remindedAt = callback.remindedAt();
    if (remindedAt == null) {
      Instant at = policy.callback().allowed(later(reminder(sentAt), now), zone);
      if (at.isAfter(now)) {
        return Optional.of(at);
      }
      return asking.remind(callback, ticket, now)
          ? Optional.of(end(sentAt, now))
          : Optional.empty();
    }
    Instant end = end(sentAt, remindedAt);
    if (end.isAfter(now)) {
      return Optional.of(end);
    }
    asking.giveUp(callback, ticket);
    return Optional.empty();
  }

  private Instant reminder(Instant sentAt) {
    return policy.callback().allowed(sentAt.plus(policy.callback().remindAfter()), zone);
  }

  /// After the policy's time, and with at least half of what it gives after a reminder.
  private Instant end(Instant sentAt, Instant remindedAt) {
    Duration fair =
        policy.callback().silentAfter().minus(policy.callback().remindAfter()).dividedBy(2);
    return later(sentAt.plus(policy.callback().silentAfter()), remindedAt.plus(fair));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
