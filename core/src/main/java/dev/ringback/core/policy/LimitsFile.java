package dev.ringback.core.policy;

import dev.ringback.core.calendar.Limit;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Entry;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads `policy/limits.yaml` and names every mistake in it.
final class LimitsFile {

  static final String NAME = "policy/limits.yaml";

  private static final String OTHERWISE = "otherwise";
  private static final List<Milestone> PROMISED =
      List.of(Milestone.RESPOND, Milestone.ARRIVE, Milestone.PLAN, Milestone.RESOLVE);

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<Labels, String> table = new HashMap<>();
  private final Map<Kind, String> tighten = new EnumMap<>(Kind.class);

  private LimitsFile() {}

  /// @return empty if `mistakes` were found
  static Optional<Limits> read(ConfigFolder folder, Mistakes mistakes) {
    return Entry.root(folder, NAME, mistakes).flatMap(root -> new LimitsFile().limits(root));
  }

  private Optional<Limits> limits(Entry root) {
    root.only(
        "sameDay",
        "warnAt",
        "crewContact",
        "pauses",
        "afterHours",
        "rows",
        "danger",
        "rework",
        "byIssue",
        "tighten",
        "table");
    Optional<Limit.SameDay> sameDay = root.need("sameDay").flatMap(LimitsFile::sameDay);
    Optional<List<Double>> warnAt = root.need("warnAt").flatMap(WarningShares::read);
    Optional<Duration> contact =
        root.need("crewContact").flatMap(entry -> entry.read(LimitsFile::duration));
    if (sameDay.isEmpty()) {
      return Optional.empty();
    }
    root.need("rows").ifPresent(entry -> rows(entry, sameDay.get()));
    Optional<Set<Milestone>> pauses = root.need("pauses").map(LimitsFile::milestones);
    Optional<AfterHours> afterHours = root.find("afterHours").flatMap(AfterHours::read);
    Optional<String> danger = root.need("danger").flatMap(this::rowKey);
    Optional<String> rework = root.need("rework").flatMap(this::rowKey);
    Set<String> byIssue = new LinkedHashSet<>();
    root.find("byIssue")
        .ifPresent(list -> list.items().forEach(row -> rowKey(row).ifPresent(byIssue::add)));
    root.need("tighten").ifPresent(this::tighten);
    root.need("table").ifPresent(this::table);
    if (danger.isEmpty()
        || rework.isEmpty()
        || warnAt.isEmpty()
        || contact.isEmpty()
        || pauses.isEmpty()) {
      return Optional.empty();
    }
    Limits.Special special = new Limits.Special(danger.get(), rework.get(), tighten, byIssue);
    return Optional.of(
        new Limits(
            rows,
            table,
            special,
            warnAt.get(),
            contact.get(),
            pauses.get(),
            afterHours.orElse(null)));
  }

  private static Set<Milestone> milestones(Entry entry) {
    Set<Milestone> found = EnumSet.noneOf(Milestone.class);
    entry
        .items()
        .forEach(item -> item.read(labelled("promise", Milestone::of)).ifPresent(found::add));
    return found;
  }

  private static Optional<Limit.SameDay> sameDay(Entry entry) {
    entry.only("cutoff", "then");
    Optional<LocalTime> cutoff = entry.need("cutoff").flatMap(at -> at.read(LocalTime::parse));
    Optional<LocalTime> then = entry.need("then").flatMap(at -> at.read(LocalTime::parse));
    return cutoff.flatMap(last -> then.map(next -> new Limit.SameDay(last, next)));
  }

  static Duration duration(String text) {
    Duration duration = Duration.parse(text);
    if (!duration.isPositive()) {
      throw new IllegalArgumentException("must be longer than nothing");
    }
    return duration;
  }

  private void rows(Entry entry, Limit.SameDay sameDay) {
    for (Entry.Field field : entry.fields()) {
      String key = field.key().text();
      if (!key.matches("[A-Z][A-Z_]{1,39}")) {
        field.key().wrong("'" + key + "' is no name for a row: write it like SMALL_ITEM");
      }
      rows.put(key, row(key, field.value(), sameDay));
    }
  }

  private Row row(String key, Entry entry, Limit.SameDay sameDay) {
    entry.only("title", "like", "respond", "arrive", "plan", "resolve");
    Map<String, String> titles = new HashMap<>();
    entry
        .need("title")
        .ifPresent(
            title ->
                title
                    .only("en", "zh")
                    .fields()
                    .forEach(each -> titles.put(each.key().text(), each.value().text())));
    Map<Milestone, Aim> aims = new EnumMap<>(Milestone.class);
    entry
        .find("like")
        .flatMap(this::rowKey)
        .ifPresent(
            other -> aims.putAll(rows.getOrDefault(other, new Row(key, titles, aims)).aims()));
    for (Milestone milestone : PROMISED) {
      entry
          .find(milestone.code())
          .flatMap(aim -> aim(aim, sameDay))
          .ifPresent(aim -> aims.put(milestone, aim));
    }
    return new Row(key, titles, aims);
  }

  private static Optional<Aim> aim(Entry entry, Limit.SameDay sameDay) {
    Function<String, Limit> limit = text -> Limit.parse(text, sameDay);
    if (entry.plain()) {
      return entry.read(limit).map(only -> new Aim(only, only));
    }
    entry.only("target", "limit");
    Optional<Limit> target = entry.need("target").flatMap(at -> at.read(limit));
    Optional<Limit> last = entry.need("limit").flatMap(at -> at.read(limit));
    return target.flatMap(first -> last.map(end -> new Aim(first, end)));
  }

  private void tighten(Entry entry) {
    for (Entry.Field field : entry.fields()) {
      field
          .key()
          .read(labelled("kind", Kind::of))
          .ifPresent(kind -> rowKey(field.value()).ifPresent(row -> tighten.put(kind, row)));
    }
  }

  private void table(Entry entry) {
    entry.fields().forEach(field -> field.key().read(labelled("kind", Kind::of)));
    for (Kind kind : Kind.values()) {
      entry.need(kind.code()).ifPresent(of -> categories(kind, of));
    }
  }

  private void categories(Kind kind, Entry entry) {
    Optional<Entry> rest = entry.need(OTHERWISE);
    for (Entry.Field field : entry.fields()) {
      if (!field.key().text().equals(OTHERWISE)) {
        field.key().read(labelled("category", Category::of));
      }
    }
    for (Category category : Category.values()) {
      entry.find(category.code()).or(() -> rest).ifPresent(row -> urgencies(kind, category, row));
    }
  }

  private void urgencies(Kind kind, Category category, Entry entry) {
    if (entry.plain()) {
      rowKey(entry)
          .ifPresent(
              row -> {
                for (Urgency urgency : Urgency.values()) {
                  table.put(new Labels(kind, category, urgency), row);
                }
              });
      return;
    }
    entry.only(Urgency.URGENT.code(), OTHERWISE);
    Optional<String> rest = entry.need(OTHERWISE).flatMap(this::rowKey);
    Optional<String> urgent =
        entry.find(Urgency.URGENT.code()).flatMap(this::rowKey).or(() -> rest);
    for (Urgency urgency : Urgency.values()) {
      (urgency == Urgency.URGENT ? urgent : rest)
          .ifPresent(row -> table.put(new Labels(kind, category, urgency), row));
    }
  }

  private Optional<String> rowKey(Entry entry) {
    return entry.read(
        key -> {
          if (!rows.containsKey(key)) {
            throw new IllegalArgumentException("there is no row '" + key + "' above");
          }
          return key;
        });
  }

  static <T> Function<String, T> labelled(String what, Function<String, T> of) {
    return text -> {
      try {
        return of.apply(text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("there is no " + what + " '" + text + "'", e);
      }
    };
  }
}
