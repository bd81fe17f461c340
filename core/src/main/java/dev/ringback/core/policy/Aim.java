package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Limit;
import java.time.Instant;

/// One promise of a row: what the owner is told, and by when it is broken.
///
/// @param target never later than the limit, whatever it says
/// @param limit passing it is a breach
public record Aim(Limit target, Limit limit) {

  /// When both are up for a report at this time.
  Due from(Instant reported, Calendar calendar) {
    Instant last = limit.from(reported, calendar);
    Instant first = target.from(reported, calendar);
    return new Due(first.isBefore(last) ? first : last, last, limit.pace());
  }

  /// A promise as moments.
  ///
  /// @param told what the owner is told
  /// @param limit passing it is a breach; not before `told`
  public record Due(Instant told, Instant limit, Limit.Pace pace) {

    /// The stricter of each.
    public Due tightened(Due other) {
      Instant last = other.limit.isBefore(limit) ? other.limit : limit;
      Instant first = other.told.isBefore(told) ? other.told : told;
      return new Due(
          first.isBefore(last) ? first : last,
          last,
          other.limit.isBefore(limit) ? other.pace : pace);
    }

    /// Not before another promise: nobody can have mended what nobody has reached.
    Due notBefore(Due other) {
      return new Due(
          told.isBefore(other.told) ? other.told : told,
          limit.isBefore(other.limit) ? other.limit : limit,
          pace);
    }
  }
}
