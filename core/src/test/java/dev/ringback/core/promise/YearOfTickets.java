package dev.ringback.core.promise;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What owners report in a year and what people do about it, drawn by chance.
///
/// @param plan what happens when; grows while it is played
record YearOfTickets(
    Random random,
    NavigableMap<Instant, Runnable> plan,
    Function<Draft, Ticket> opening,
    BiConsumer<TicketNumber, Request> acting) {

  private static final int HOUR_SECONDS = 3600;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration A_WEEK_LATER = Duration.ofDays(9);

  /// Somebody reports something then.
  void report(Instant at) {
    at(at, () -> handled(opening.apply(draft()), at));
  }

  /// Whoever is on duty does something, mostly soon.
  void soon(Instant now, Runnable what) {
    int hours = random.nextInt(20) == 0 ? 9 : 1;
    at(now.plusSeconds(random.nextInt(hours * HOUR_SECONDS)), what);
  }

  /// Once a week, for as long as the year goes.
  void weekly(Instant from, Duration span, Runnable what) {
    for (Instant next = from.plus(WEEK); next.isBefore(from.plus(span)); next = next.plus(WEEK)) {
      at(next, what);
    }
  }

  private Draft draft() {
    return new Draft(
        pick(Kind.values()),
        pick(Category.values()),
        random.nextInt(20) == 0 ? Urgency.EMERGENCY : pick(Urgency.values()),
        "something is broken",
        Language.EN,
        "phone",
        null,
        new Ticket.Reporter(null, null, null),
        Place.UNKNOWN);
  }

  private void handled(Ticket ticket, Instant reported) {
    TicketNumber number = ticket.number();
    switch (random.nextInt(8)) {
      case 0 -> neglected(number, reported);
      case 1 -> {
        within(reported, 2, number, Request.of(Action.HOLD, "waiting for a part"));
        within(reported, 90, number, Request.of(Action.RESUME));
        within(reported, 130, number, Request.of(Action.RESOLVE));
      }
      case 2 -> {
        within(reported, 20, number, extend(reported.plus(A_WEEK_LATER)));
        within(reported, 300, number, Request.of(Action.RESOLVE));
      }
      case 3 -> within(reported, 30, number, Request.of(Action.CANCEL, "a mistake"));
      case 4 -> {
        within(reported, 10, number, Request.of(Action.RESOLVE));
        within(reported, 40, number, Request.of(Action.REJECT));
        within(reported, 150, number, Request.of(Action.RESOLVE));
      }
      default -> {
        within(reported, 3, number, Request.of(Action.CONTACT));
        within(reported, 60, number, Request.of(Action.RESOLVE));
      }
    }
  }

  /// Nobody comes until somebody has had enough of it, and sometimes not even then.
  private void neglected(TicketNumber number, Instant reported) {
    if (random.nextInt(50) > 0) {
      within(reported, 300, number, Request.of(Action.REFER, "passed on to a firm"));
    }
  }

  private void within(Instant from, int hours, TicketNumber number, Request request) {
    at(
        from.plusSeconds(60 + random.nextInt(hours * HOUR_SECONDS)),
        () -> acting.accept(number, request));
  }

  private void at(Instant moment, Runnable what) {
    Instant free = moment;
    while (plan.containsKey(free)) {
      free = free.plusMillis(1);
    }
    plan.put(free, what);
  }

  private static Request extend(Instant until) {
    return new Request(
        Action.EXTEND, null, null, "a part is missing", until, null, null, null, null);
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
