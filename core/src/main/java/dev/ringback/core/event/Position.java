package dev.ringback.core.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a reader of events stands.
///
/// Ids are drawn before their transaction commits, so that a lower one may appear after a higher
/// one. The transaction comes first, and readers stop below the oldest one that is still running.
public record Position(long tx, long id) implements Comparable<Position> {

  public static final Position START = new Position(0, 0);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::tx).thenComparingLong(Position::id);

  /// Reads what [#toString] wrote.
  public static Optional<Position> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(
            new Position(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @JsonValue
  @Override
  public String toString() {
    return tx + "-" + id;
  }
}
