package dev.ringback.core.timer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// Work of once a day, at a time of the place; what a stopped service missed comes at its start.
public abstract class DailyTimer implements Timer {

  /// There is one of each.
  public static final long ONLY = 1;

  private final String name;
  private final Timers timers;
  private final Clock clock;
  private final Supplier<ZoneId> zone;
  private final Supplier<LocalTime> at;

  /// @param at asked each day, since policy may change
  protected DailyTimer(
      String name, Timers timers, Clock clock, Supplier<ZoneId> zone, Supplier<LocalTime> at) {
    this.name = name;
    this.timers = timers;
    this.clock = clock;
    this.zone = zone;
    this.at = at;
  }

  /// Does the day's work; may be called twice a day, and after days without.
  ///
  /// @return when to go on if there is more; empty when the day's work is done
  protected abstract Optional<Instant> daily(ZonedDateTime here);

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(name, ONLY, next(clock.instant().atZone(zone.get())));
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Optional<Instant> fire(long id, Instant now) {
    ZonedDateTime here = now.atZone(zone.get());
    return Optional.of(daily(here).orElseGet(() -> next(here)));
  }

  private Instant next(ZonedDateTime here) {
    ZonedDateTime next = here.with(at.get());
    return (next.isAfter(here) ? next : next.plusDays(1)).toInstant();
  }
}
