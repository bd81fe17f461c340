package dev.ringback.core.calendar;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time.
///
/// @param until exclusive
public record Span(Instant from, Instant until) {

  public Duration length() {
    return Duration.between(from, until);
  }

  /// What of it lies at or behind this moment; may be empty or turned about.
  Span since(Instant moment) {
    return from.isBefore(moment) ? new Span(moment, until) : this;
  }

  Span before(Instant moment) {
    return until.isAfter(moment) ? new Span(from, moment) : this;
  }

  boolean empty() {
    return !from.isBefore(until);
  }
}
