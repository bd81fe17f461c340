package dev.ringback.core.redress;

import dev.ringback.core.ticket.Place;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says whether a new report is of a defect that was repaired (R62).
final class SameDefect {

  private SameDefect() {}

  /// @param since what was closed before then is another defect
  static boolean is(Place place, Repeats.Earlier earlier, Instant since) {
    Instant closed = earlier.closedAt();
    return earlier.done()
        && closed != null
        && !closed.isBefore(since)
        && fits(place, earlier.place(), earlier.sameOwner());
  }

  /// The same owner need not say the place again; other people must name the same door.
  private static boolean fits(Place now, Place then, boolean sameOwner) {
    boolean contradicts =
        other(now.site(), then.site())
            || other(now.building(), then.building())
            || other(now.unit(), then.unit())
            || other(now.room(), then.room())
            || elsewhere(now.spot(), then.spot())
            || elsewhere(now.text(), then.text());
    boolean sameDoor = same(now.building(), then.building()) && same(now.room(), then.room());
    return !contradicts && (sameOwner || sameDoor);
  }

  private static boolean same(@Nullable String one, @Nullable String two) {
    return one != null && one.equalsIgnoreCase(two);
  }

  private static boolean other(@Nullable String one, @Nullable String two) {
    return one != null && two != null && !one.equalsIgnoreCase(two);
  }

  /// "the tap" may be "the kitchen tap".
  private static boolean elsewhere(@Nullable String one, @Nullable String two) {
    if (one == null || two == null) {
      return false;
    }
    String a = one.toLowerCase(Locale.ROOT);
    String b = two.toLowerCase(Locale.ROOT);
    return !a.contains(b) && !b.contains(a);
  }
}
