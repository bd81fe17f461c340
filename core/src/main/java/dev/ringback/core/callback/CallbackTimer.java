package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Asks when a callback is due, reminds once, and leaves it to a person in the end (R60).
@Component
class CallbackTimer implements Timer {

  static final String NAME = "callback";

  private final CallbackRows rows;
  private final Locking locking;
  private final Cadence cadence;
  private final Asking asking;
  private final Reach reach;
  private final Hours hours;
  private final Timers timers;

  CallbackTimer(
      CallbackRows rows,
      Locking locking,
      Cadence cadence,
      Asking asking,
      Reach reach,
      Hours hours,
      Timers timers) {
    this.rows = rows;
    this.locking = locking;
    this.cadence = cadence;
    this.asking = asking;
    this.reach = reach;
    this.hours = hours;
    this.timers = timers;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    Optional<Line> found = locking.one(id);
    return found.flatMap(
        line ->
            switch (line.callback().state()) {
              case DUE -> due(line, now);
              case SENT -> sent(line, now);
              case ANSWERED -> {
                asking.unclear(line);
                yield Optional.empty();
              }
              case SILENT, UNREACHABLE, DECLINED, SKIPPED -> Optional.empty();
            });
  }

  private Optional<Instant> due(Line line, Instant now) {
    Callback callback = line.callback();
    // a node that was down may come to it at night
    Instant at =
        hours.allowed(
            callback.dueAt().isAfter(now) ? callback.dueAt() : now, line.ticket().place());
    if (at.isAfter(now)) {
      return Optional.of(at);
    }
    Optional<Instant> later =
        cadence
            .notBefore(callback, line.ticket(), now)
            .or(() -> reach.heldUntil(line.ticket(), now));
    if (later.isPresent()) {
      return later;
    }
    int together = hours.rules().cap().together();
    List<Line> lines = together(line, now);
    lines.stream().skip(together).forEach(each -> asking.skip(each, "frequency_cap"));
    List<Line> asked = asking.ask(lines.stream().limit(together).toList(), null, now);
    asked.forEach(each -> timers.set(NAME, each.callback().id(), reminder(each, now)));
    return after(line, asked, reminder(line, now));
  }

  private Optional<Instant> sent(Line line, Instant now) {
    Instant sentAt = Objects.requireNonNull(line.callback().sentAt());
    Instant remindedAt = line.callback().remindedAt();
    if (remindedAt == null) {
      Instant at = hours.allowed(later(reminder(line, sentAt), now), line.ticket().place());
      if (at.isAfter(now)) {
        return Optional.of(at);
      }
      Optional<Instant> held = reach.heldUntil(line.ticket(), now);
      if (held.isPresent()) {
        return held;
      }
      List<Line> reminded = asking.remind(together(line, now), now);
      reminded.forEach(each -> timers.set(NAME, each.callback().id(), end(sentAt, now)));
      return after(line, reminded, end(sentAt, now));
    }
    Instant end = end(sentAt, remindedAt);
    if (end.isAfter(now)) {
      return Optional.of(end);
    }
    asking.giveUp(line);
    return Optional.empty();
  }

  /// This one first, then the longest due.
  private List<Line> together(Line line, Instant now) {
    List<Long> others = cadence.companions(line.callback(), line.ticket(), now);
    State state = line.callback().state();
    return Stream.concat(
            Stream.of(line),
            locking.all(others).stream()
                .filter(each -> each.callback().id() != line.callback().id())
                .filter(each -> each.callback().state() == state)
                .filter(each -> !cadence.exempt(each.callback(), each.ticket()))
                .sorted(Comparator.comparing(each -> each.callback().dueAt())))
        .toList();
  }

  /// The run's own timer is moved by its answer, the companions' by hand.
  private static Optional<Instant> after(Line line, List<Line> still, Instant at) {
    return still.stream().anyMatch(each -> each.callback().id() == line.callback().id())
        ? Optional.of(at)
        : Optional.empty();
  }

  private Instant reminder(Line line, Instant sentAt) {
    return hours.allowed(sentAt.plus(hours.rules().remindAfter()), line.ticket().place());
  }

  /// After the policy's time, and with at least half of what it gives after a reminder.
  private Instant end(Instant sentAt, Instant remindedAt) {
    CallbackRules rules = hours.rules();
    Duration fair = rules.silentAfter().minus(rules.remindAfter()).dividedBy(2);
    return later(sentAt.plus(rules.silentAfter()), remindedAt.plus(fair));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
