package dev.ringback.core.policy;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `policy/complaints.yaml`: how complaints are graded, routed and escalated (R84 to R87).
///
/// @param grades from mild to grave
/// @param stages one after the other until the owner is satisfied
/// @param also functions that hear of some complaints besides the department (R89)
public record ComplaintRules(
    List<Grade> grades,
    List<Grading> grading,
    List<Department> departments,
    List<Stage> stages,
    List<Also> also) {

  private static final Set<String> ROLES = Set.of("admin", "supervisor", "agent");

  /// How grave a complaint is.
  ///
  /// @param row of the limits
  /// @param contact from the report to the owner's word that we have understood
  public record Grade(String name, String row, Duration contact) {
    public Grade {
      if (contact.isZero() || contact.isNegative()) {
        throw new IllegalArgumentException("contact must be longer than nothing");
      }
    }
  }

  /// Which complaints have a grade; what is left out fits all.
  ///
  /// @param told the same matter so often within a year
  public record Grading(
      String grade,
      @Nullable Integer told,
      @Nullable Set<Urgency> urgencies,
      @Nullable Set<Category> categories) {

    boolean fits(Category category, Urgency urgency, int times) {
      return (told == null || times >= told)
          && (urgencies == null || urgencies.contains(urgency))
          && (categories == null || categories.contains(category));
    }
  }

  /// Who deals with which complaints; what is left out fits all.
  ///
  /// @param responsible logins
  public record Department(
      String name,
      @Nullable Set<Category> categories,
      @Nullable Set<String> sites,
      @Nullable List<String> responsible) {

    boolean fits(Category category, @Nullable String site) {
      return (categories == null || categories.contains(category))
          && (sites == null || site != null && sites.contains(site));
    }

    /// Logins; empty: whoever has the role of the stage.
    public List<String> people() {
      return responsible == null ? List.of() : List.copyOf(responsible);
    }
  }

  /// One level at which a complaint is dealt with.
  public record Stage(String name, String role) {
    public Stage {
      if (!ROLES.contains(role)) {
        throw new IllegalArgumentException("role: '" + role + "' is nobody here");
      }
    }
  }

  /// A function that hears of complaints about these categories.
  public record Also(String name, Set<Category> categories, String role) {
    public Also {
      if (!ROLES.contains(role)) {
        throw new IllegalArgumentException("role: '" + role + "' is nobody here");
      }
      categories = Set.copyOf(categories);
    }
  }

  public ComplaintRules {
    grades = needed("grades", grades);
    grading = List.copyOf(Objects.requireNonNullElse(grading, List.of()));
    departments = needed("departments", departments);
    stages = needed("stages", stages);
    also = List.copyOf(Objects.requireNonNullElse(also, List.of()));
    if (departments.getLast().categories() != null || departments.getLast().sites() != null) {
      throw new IllegalArgumentException("departments needs a last one that takes everything");
    }
  }

  /// @param times how often the matter was told, this time included
  public Grade grade(Category category, Urgency urgency, int times) {
    return grading.stream()
        .filter(rule -> rule.fits(category, urgency, times))
        .findFirst()
        .map(rule -> grade(rule.grade()))
        .orElseGet(grades::getFirst);
  }

  /// The grade of this name; one that policy knows no more is the mildest.
  public Grade grade(String name) {
    return grades.stream()
        .filter(grade -> grade.name().equals(name))
        .findFirst()
        .orElseGet(grades::getFirst);
  }

  public boolean knows(String grade) {
    return grades.stream().anyMatch(each -> each.name().equals(grade));
  }

  public Department department(Category category, @Nullable String site) {
    return departments.stream()
        .filter(department -> department.fits(category, site))
        .findFirst()
        .orElseGet(departments::getLast);
  }

  /// The last stage repeats.
  public Stage stage(int number) {
    return stages.get(Math.min(number, stages.size() - 1));
  }

  private static <T> List<T> needed(String what, @Nullable List<T> list) {
    if (list == null || list.isEmpty()) {
      throw new IllegalArgumentException(what + " needs at least one");
    }
    return List.copyOf(list);
  }
}
