package dev.ringback.core.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How many closed tickets a person calls about (service-standards §7.2, R57).
///
/// @param daily of each day's repairs: up to so many all, of more so many
/// @param monthlyFloor the share of a month's repairs that is to be answered, such as `50%`
/// @param rows the share of a month's closings that is called about, by row of the limits
/// @param tries so often a person calls before giving up
/// @param triesApart what is tried again sooner counts as the same try
/// @param visits which household services somebody looks at on the spot (R70)
/// @param households the share of households served, by their number; the stricter tier first
public record Samples(
    int daily,
    Map<String, String> rows,
    String monthlyFloor,
    LocalTime drawnAt,
    int tries,
    Duration triesApart,
    Visits visits,
    List<Tier> households) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Services that are visited: of a new customer, of somebody complained of the last time, and of
  /// somebody new.
  ///
  /// @param rows of the limits
  /// @param newStaff so long somebody counts as new
  public record Visits(List<String> rows, Period newStaff) {
    public Visits {
      rows = List.copyOf(rows);
      if (newStaff.isNegative()) {
        throw new IllegalArgumentException("newStaff must not be negative");
      }
    }
  }

  /// From so many households on.
  public record Tier(int from, String share) {
    public Tier {
      percent(share);
    }
  }

  public Samples {
    percent(monthlyFloor);
    rows = Map.copyOf(rows);
    rows.values().forEach(Samples::percent);
    if (rows.containsKey(CallbackRules.OTHERWISE)) {
      throw new IllegalArgumentException("rows takes rows of limits.yaml, and no 'otherwise'");
    }
    households = List.copyOf(households);
    List<Integer> from = households.stream().map(Tier::from).toList();
    if (!from.equals(from.stream().distinct().sorted(Comparator.reverseOrder()).toList())) {
      throw new IllegalArgumentException("households must go down from the largest number to 0");
    }
    if (households.isEmpty() || households.getLast().from() != 0) {
      throw new IllegalArgumentException("households needs a tier from 0");
    }
    if (daily < 0) {
      throw new IllegalArgumentException("daily must not be negative");
    }
    if (tries < 1) {
      throw new IllegalArgumentException("tries must be 1 at least");
    }
    if (triesApart.isNegative()) {
      throw new IllegalArgumentException("triesApart must not be negative");
    }
  }

  /// Of so many orders in a day.
  public int ofDay(int orders) {
    return Math.min(orders, daily);
  }

  /// Of so many households served in a month; a boundary belongs to the larger tier.
  public int ofHouseholds(int served) {
    return households.stream()
        .filter(tier -> served >= tier.from())
        .findFirst()
        .map(tier -> share(served, tier.share()))
        .orElse(0);
  }

  /// Of so many closings in a month that took this row.
  public int ofRow(String row, int closings) {
    return share(closings, rows.getOrDefault(row, "0%"));
  }

  /// How many of a month's repairs are to be answered.
  public int floorOf(int repairs) {
    return share(repairs, monthlyFloor);
  }

  private static int share(int of, String percent) {
    return percent(percent)
        .multiply(BigDecimal.valueOf(of))
        .divide(HUNDRED, 0, RoundingMode.CEILING)
        .intValueExact();
  }

  private static BigDecimal percent(String text) {
    try {
      BigDecimal percent = new BigDecimal(text.strip().replaceFirst("%$", ""));
      if (text.strip().endsWith("%") && percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
        return percent;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("'" + text + "' is no share: write 50%");
  }
}
