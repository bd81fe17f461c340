package dev.ringback.core.promise;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.policy.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One promise to one owner.
///
/// @param round grows with each rework
/// @param from what its time is counted from
/// @param warnings still to come, in order
/// @param warned how many there were
record Deadline(
    long ticketId,
    Milestone milestone,
    int round,
    Instant from,
    Due due,
    List<Instant> warnings,
    int warned,
    Marks marks) {

  /// What has become of it.
  ///
  /// @param breached stays once it is set
  /// @param stopped the clock stands while the ticket waits
  /// @param dropped it is not owed any more
  record Marks(
      @Nullable Instant met,
      @Nullable Instant breached,
      @Nullable Instant extended,
      @Nullable Instant stopped,
      @Nullable Instant dropped) {

    static final Marks NONE = new Marks(null, null, null, null, null);
  }

  Deadline {
    warnings = List.copyOf(warnings);
  }

  boolean open() {
    return marks.met() == null && marks.dropped() == null;
  }

  boolean running() {
    return open() && marks.stopped() == null;
  }

  boolean breached() {
    return marks.breached() != null;
  }

  /// When something about it is next due; empty if nothing is.
  Optional<Instant> next() {
    return running()
        ? Stream.concat(
                warnings.stream().limit(1), breached() ? Stream.empty() : Stream.of(due.limit()))
            .min(Instant::compareTo)
        : Optional.empty();
  }

  Deadline warn() {
    return new Deadline(
        ticketId,
        milestone,
        round,
        from,
        due,
        warnings.subList(1, warnings.size()),
        warned + 1,
        marks);
  }

  Deadline breach(Instant at) {
    return with(
        new Marks(marks.met(), at, marks.extended(), marks.stopped(), marks.dropped()), List.of());
  }

  Deadline meet(Instant at) {
    return with(
        new Marks(at, marks.breached(), marks.extended(), null, marks.dropped()), List.of());
  }

  Deadline drop(Instant at) {
    return with(new Marks(null, marks.breached(), marks.extended(), null, at), List.of());
  }

  Deadline stop(Instant at) {
    return with(
        new Marks(marks.met(), marks.breached(), marks.extended(), at, marks.dropped()), warnings);
  }

  /// Gives back, from now on, what was left when it was stopped; never less than before.
  Deadline resume(Instant now, Calendar calendar) {
    Instant stopped = marks.stopped();
    if (stopped == null) {
      return this;
    }
    Deadline going =
        with(
            new Marks(marks.met(), marks.breached(), marks.extended(), null, marks.dropped()),
            List.of());
    return breached()
        ? going
        : going.promised(
            new Due(
                moved(due.told(), stopped, now, calendar),
                moved(due.limit(), stopped, now, calendar),
                due.pace()),
            warnings.stream().map(at -> moved(at, stopped, now, calendar)).toList());
  }

  private Instant moved(Instant moment, Instant stopped, Instant now, Calendar calendar) {
    if (moment.isBefore(stopped)) {
      return moment;
    }
    Instant moved = due.pace().after(now, due.pace().left(stopped, moment, calendar), calendar);
    return moved.isAfter(moment) ? moved : moment;
  }

  /// Another time for the same promise.
  Deadline promised(Due other, List<Instant> next) {
    return new Deadline(ticketId, milestone, round, from, other, next, warned, marks);
  }

  Deadline extended(Instant at) {
    return with(
        new Marks(marks.met(), marks.breached(), at, marks.stopped(), marks.dropped()), warnings);
  }

  private Deadline with(Marks other, List<Instant> next) {
    return new Deadline(ticketId, milestone, round, from, due, next, warned, other);
  }
}
