package dev.ringback.core.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A time at which nobody is on duty.
public record Gap(Instant startsAt, Instant endsAt) {

  /// The times that no shift covers.
  static List<Gap> between(Instant from, Instant to, List<RosterShift> shifts) {
    List<Gap> gaps = new ArrayList<>();
    Instant covered = from;
    for (RosterShift shift :
        shifts.stream().sorted(Comparator.comparing(RosterShift::startsAt)).toList()) {
      if (shift.startsAt().isAfter(covered) && covered.isBefore(to)) {
        gaps.add(new Gap(covered, earlier(shift.startsAt(), to)));
      }
      covered = shift.endsAt().isAfter(covered) ? shift.endsAt() : covered;
    }
    if (covered.isBefore(to)) {
      gaps.add(new Gap(covered, to));
    }
    return gaps;
  }

  boolean touches(Gap other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
