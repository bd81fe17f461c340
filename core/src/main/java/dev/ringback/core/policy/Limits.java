package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `policy/limits.yaml`: what is promised for which matter, total over all labels
/// (service-standards §4.2, "From triage to a row").
///
/// @param rows by key, in the file's order
/// @param table the row of each label triple
/// @param warnAt at which shares of a limit somebody is warned, between 0 and 1, growing
/// @param crewContact from naming a person to that person's word with the owner (R40)
/// @param pauses what stops while a ticket waits for somebody else (R26)
/// @param afterHours null: an answer is due round the clock, as service-standards §0.3 has it
public record Limits(
    Map<String, Row> rows,
    Map<Labels, String> table,
    Special special,
    List<Double> warnAt,
    Duration crewContact,
    Set<Milestone> pauses,
    @Nullable AfterHours afterHours) {

  /// Rows that the table does not choose.
  ///
  /// @param danger of every emergency, whatever its kind and category
  /// @param rework of what comes back after work was reported done
  /// @param tighten by kind, whose limits an urgent matter has at least
  /// @param byIssue rows that are promised besides what the matter itself is, the stricter of both
  public record Special(
      String danger, String rework, Map<Kind, String> tighten, Set<String> byIssue) {

    public Special {
      tighten = Map.copyOf(tighten);
      byIssue = Set.copyOf(byIssue);
    }
  }

  /// A label triple.
  public record Labels(Kind kind, Category category, Urgency urgency) {}

  public Limits {
    rows = new LinkedHashMap<>(rows);
    table = Map.copyOf(table);
    warnAt = List.copyOf(warnAt);
    pauses = Set.copyOf(pauses);
  }

  public Row row(String key) {
    return Objects.requireNonNull(rows.get(key), key);
  }

  /// Triage `emergency` takes the danger row; otherwise the table says.
  public Row of(Labels labels) {
    return row(
        labels.urgency() == Urgency.EMERGENCY
            ? special.danger()
            : Objects.requireNonNull(table.get(labels)));
  }

  /// The row that tightens an urgent matter of this kind.
  public Optional<Row> tightening(Labels labels) {
    return labels.urgency() == Urgency.URGENT
        ? Optional.ofNullable(special.tighten().get(labels.kind())).map(this::row)
        : Optional.empty();
  }

  /// What is promised for a report at this time.
  public Map<Milestone, Due> promise(Labels labels, Instant reported, Calendar calendar) {
    return promise(of(labels), labels, reported, calendar);
  }

  /// The same by a row that a person chose; urgency tightens it all the same.
  public Map<Milestone, Due> promise(Row row, Labels labels, Instant reported, Calendar calendar) {
    Map<Milestone, Due> dues = new EnumMap<>(Milestone.class);
    dues.putAll(row.from(reported, calendar));
    Optional<Row> issue =
        special.byIssue().contains(row.key()) ? Optional.of(of(labels)) : Optional.empty();
    Stream.concat(issue.stream(), tightening(labels).stream())
        .map(other -> other.from(reported, calendar))
        .forEach(
            other -> other.forEach((milestone, due) -> dues.merge(milestone, due, Due::tightened)));
    Due arrive = dues.get(Milestone.ARRIVE);
    if (arrive != null) {
      dues.computeIfPresent(Milestone.RESOLVE, (milestone, due) -> due.notBefore(arrive));
    }
    dues.computeIfPresent(
        Milestone.RESPOND, (milestone, due) -> staffed(row, labels, due, reported, calendar));
    return dues;
  }

  /// An answer that does not press is not due while the office is closed; one that is promised as
  /// danger's is presses, whatever the labels say.
  ///
  /// @param from what it is counted from
  public Due staffed(Row row, Labels labels, Due respond, Instant from, Calendar calendar) {
    boolean presses =
        Objects.equals(
            row.aims().get(Milestone.RESPOND), row(special.danger()).aims().get(Milestone.RESPOND));
    return afterHours == null || presses || !afterHours.calm().contains(labels.urgency())
        ? respond
        : afterHours.moved(respond, from, calendar);
  }
}
