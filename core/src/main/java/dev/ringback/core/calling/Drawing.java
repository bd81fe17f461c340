package dev.ringback.core.calling;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Samples;
import dev.ringback.core.timer.DailyTimer;
import dev.ringback.core.timer.Timers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Draws every night whom people of ours call: from yesterday's repairs, and on the first of a
/// month what the month before lacks (R57).
@Component
class Drawing extends DailyTimer {

  private static final String HOUSEHOLD_ROW = "HOUSEHOLD";

  /// So many missed nights are made up for.
  private static final int CATCH_UP = 7;

  private static final Period TO_CALL = Period.ofDays(3);

  private final Draws draws;
  private final Calls calls;
  private final Policy policy;
  private final SecureRandom seeds = new SecureRandom();

  Drawing(Draws draws, Calls calls, Policy policy, Timers timers, Clock clock) {
    super(
        "callback-draw",
        timers,
        clock,
        () -> policy.calendars().usual().zone(),
        () -> policy.callback().samples().drawnAt());
    this.draws = draws;
    this.calls = calls;
    this.policy = policy;
  }

  @Override
  protected Optional<Instant> daily(ZonedDateTime here) {
    ZoneId zone = here.getZone();
    Instant now = here.toInstant();
    LocalDate today = here.toLocalDate();
    for (int back = CATCH_UP; back >= 1; back--) {
      daily(today.minusDays(back), zone, now);
    }
    monthly(today.withDayOfMonth(1).minusMonths(1), zone, now);
    return Optional.empty();
  }

  private void daily(LocalDate day, ZoneId zone, Instant now) {
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
    if (!draws.known("daily", day)) {
      List<Long> pool = draws.repairs(from, to, false);
      draw("daily", Why.DAILY, day, pool, samples().ofDay(pool.size()), now);
    }
  }

  private void monthly(LocalDate month, ZoneId zone, Instant now) {
    Instant from = month.atStartOfDay(zone).toInstant();
    Instant to = month.plusMonths(1).atStartOfDay(zone).toInstant();
    if (!draws.known("floor", month)) {
      List<Long> repairs = draws.repairs(from, to, false);
      int lacking = samples().floorOf(repairs.size()) - draws.answered(repairs);
      List<Long> unasked = lacking > 0 ? draws.repairs(from, to, true) : List.of();
      draw("floor", Why.FLOOR, month, unasked, Math.max(0, lacking), now);
    }
    for (String row : samples().rows().keySet()) {
      String sort = "row " + row;
      if (!draws.known(sort, month)) {
        List<Long> closings = draws.ofRow(row, from, to);
        draw(sort, Why.FLOOR, month, closings, samples().ofRow(row, closings.size()), now);
      }
    }
    if (!draws.known("household", month)) {
      List<Long> served = draws.households(HOUSEHOLD_ROW, from, to);
      int wanted = samples().ofHouseholds(served.size());
      draw("household", Why.HOUSEHOLD, month, served, wanted, now);
    }
  }

  private void draw(String sort, Why why, LocalDate day, List<Long> pool, int wanted, Instant now) {
    Draw draw = new Draw(seeds.nextLong(), pool, wanted);
    List<Long> drawn = draw.drawn();
    if (draws.keep(sort, day, draw, drawn, now)) {
      Instant due = now.atZone(policy.calendars().usual().zone()).plus(TO_CALL).toInstant();
      drawn.forEach(callback -> calls.want(callback, why, due, now));
    }
  }

  private Samples samples() {
    return policy.callback().samples();
  }
}
