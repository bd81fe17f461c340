package dev.ringback.core.policy;

import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/// `policy/callback.yaml`: who is asked after a repair, and when (service-standards §7).
///
/// @param kinds which kinds of ticket are asked about
/// @param after from closing to the first question
/// @param quietFrom from this hour on nobody is asked
/// @param quietUntil until this hour nobody is asked
/// @param remindAfter from the question to the one reminder
/// @param silentAfter from the question to giving up on an answer
/// @param failAtMost an overall score of at most this brings the work back (service-standards §7.8)
public record CallbackRules(
    Set<Kind> kinds,
    Duration after,
    LocalTime quietFrom,
    LocalTime quietUntil,
    Duration remindAfter,
    Duration silentAfter,
    int failAtMost) {

  public CallbackRules {
    kinds = Set.copyOf(kinds);
    if (!quietUntil.isBefore(quietFrom)) {
      throw new IllegalArgumentException("quietUntil must be earlier in the day than quietFrom");
    }
    if (failAtMost < 1 || failAtMost > 4) {
      throw new IllegalArgumentException("failAtMost must be between 1 and 4");
    }
  }

  /// The first moment at or after this one when an owner may be asked something.
  public Instant allowed(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (local.toLocalTime().isBefore(quietUntil)) {
      return local.with(quietUntil).toInstant();
    }
    if (!local.toLocalTime().isBefore(quietFrom)) {
      return local.plusDays(1).with(quietUntil).toInstant();
    }
    return moment;
  }
}
