package dev.ringback.core.policy;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `policy/warranty.yaml`: how long which part is covered (service-standards §5, R30).
///
/// @param seasonEnds the month with which a heating season ends, 1 to 12
/// @param kinds which matters a warranty is looked at for
/// @param exclusions what takes something out of a warranty that still runs
public record Warranty(
    int seasonEnds, Map<String, Part> parts, Set<Kind> kinds, List<String> exclusions) {

  public Warranty {
    if (seasonEnds < 1 || seasonEnds > Month.values().length) {
      throw new IllegalArgumentException("seasonEnds must be a month, 1 to 12");
    }
    parts = Map.copyOf(parts);
    kinds = Set.copyOf(kinds);
    exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
    Set<Category> seen = EnumSet.noneOf(Category.class);
    for (Part part : parts.values()) {
      for (Category category : part.categories()) {
        if (!seen.add(category)) {
          throw new IllegalArgumentException("parts: " + category.code() + " is in two parts");
        }
      }
    }
  }

  /// What a category belongs to; empty: by agreement.
  public Optional<String> partOf(Category category) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().categories().contains(category))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The last day on which a part is covered, the anniversary itself.
  ///
  /// @param start handover, or the day on which the part was replaced
  /// @return empty: as long as the building stands
  public Optional<LocalDate> lastDay(String part, LocalDate start) {
    Part rule = parts.get(part);
    if (rule == null) {
      throw new IllegalArgumentException("there is no part " + part);
    }
    return rule.lastDay(start, seasonEnds);
  }

  /// One part of a building or flat.
  ///
  /// @param period `P2Y`, `2 seasons` or `design-life`
  public record Part(String period, Set<Category> categories) {

    private static final Pattern SEASONS = Pattern.compile("([1-9]) seasons?");
    private static final String DESIGN_LIFE = "design-life";

    public Part {
      categories = Set.copyOf(categories);
      if (!period.equals(DESIGN_LIFE) && !SEASONS.matcher(period).matches()) {
        try {
          Period.parse(period);
        } catch (DateTimeParseException e) {
          throw new IllegalArgumentException(
              "period must be P2Y, 2 seasons or design-life, not '" + period + "'", e);
        }
      }
    }

    private Optional<LocalDate> lastDay(LocalDate start, int seasonEnds) {
      if (period.equals(DESIGN_LIFE)) {
        return Optional.empty();
      }
      Matcher seasons = SEASONS.matcher(period);
      if (!seasons.matches()) {
        return Optional.of(start.plus(Period.parse(period)));
      }
      // a season that had begun before does not count whole
      int first = start.getYear() + 1;
      return Optional.of(
          LocalDate.of(first + Integer.parseInt(seasons.group(1)) - 1, seasonEnds, 1)
              .plusMonths(1)
              .minusDays(1));
    }
  }
}
