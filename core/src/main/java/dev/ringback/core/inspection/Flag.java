package dev.ringback.core.inspection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a row of unqualified quarters tells the management (service-standards §8.4).
public enum Flag {
  /// unqualified in two quarters, one after the other
  TWICE_RUNNING,
  /// in two quarters of one year
  TWICE_IN_A_YEAR,
  THRICE_RUNNING;

  private static final int QUARTER = 3;

  /// The name used in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @param project all quarters of one project, latest first
  /// @return what is so in its latest quarter
  public static Set<Flag> of(List<Inspected> project) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    int running = running(project);
    if (running > 1) {
      flags.add(TWICE_RUNNING);
    }
    if (running > 2) {
      flags.add(THRICE_RUNNING);
    }
    if (running > 0 && inTheYear(project) > 1) {
      flags.add(TWICE_IN_A_YEAR);
    }
    return flags;
  }

  /// A quarter that nobody has scored breaks the row.
  private static int running(List<Inspected> project) {
    int running = 0;
    while (running < project.size()
        && project.get(running).unqualified()
        && project.get(running).quarter().equals(back(project, running))) {
      running++;
    }
    return running;
  }

  private static LocalDate back(List<Inspected> project, int quarters) {
    return project.getFirst().quarter().minusMonths((long) QUARTER * quarters);
  }

  private static long inTheYear(List<Inspected> project) {
    int year = project.getFirst().quarter().getYear();
    return project.stream()
        .filter(each -> each.unqualified() && each.quarter().getYear() == year)
        .count();
  }
}
