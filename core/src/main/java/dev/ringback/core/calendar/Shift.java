package dev.ringback.core.calendar;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Working hours without a break, within one day.
///
/// @param until midnight is the day's end
public record Shift(LocalTime from, LocalTime until) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{2}:\\d{2})\\s*-\\s*(\\d{2}:\\d{2})");
  private static final String END_OF_DAY = "24:00";

  public Shift {
    if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
      throw new IllegalArgumentException(
          from + "-" + until + " ends before it begins; what passes midnight is two shifts");
    }
  }

  /// Reads `09:00-12:30`; a shift that ends the day ends at `24:00`.
  public static Shift parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no shift: write 09:00-12:30");
    }
    String until = written.group(2);
    return new Shift(
        LocalTime.parse(written.group(1)),
        until.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(until));
  }

  /// Whether they have a minute in common.
  public boolean overlaps(Shift other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Shift other) {
    return other.until.equals(LocalTime.MIDNIGHT) || from.isBefore(other.until);
  }

  @Override
  public String toString() {
    return from + "-" + (until.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : until);
  }
}
