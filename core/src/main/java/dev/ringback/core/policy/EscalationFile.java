package dev.ringback.core.policy;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Entry;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.policy.Escalation.Rung;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `policy/escalation.yaml` and names every mistake in it.
final class EscalationFile {

  static final String NAME = "policy/escalation.yaml";

  private static final Set<String> ROLES = Set.of("agent", "supervisor", "admin");

  private EscalationFile() {}

  /// @return empty if `mistakes` were found
  static Optional<Escalation> read(ConfigFolder folder, Mistakes mistakes) {
    return Entry.root(folder, NAME, mistakes).flatMap(EscalationFile::escalation);
  }

  private static Optional<Escalation> escalation(Entry root) {
    root.only("ladders", "use", "anyHour", "again", "warn", "unclaimed");
    Map<String, List<Rung>> named = new HashMap<>();
    root.need("ladders")
        .ifPresent(
            entry ->
                entry
                    .fields()
                    .forEach(field -> named.put(field.key().text(), ladder(field.value()))));
    Map<Urgency, List<Rung>> ladders = new EnumMap<>(Urgency.class);
    root.need("use").ifPresent(entry -> use(entry, named, ladders));
    List<List<Recipient>> warn =
        root.need("warn").map(Entry::items).orElse(List.of()).stream()
            .map(EscalationFile::recipients)
            .toList();
    if (warn.isEmpty()) {
      root.wrong("'warn' names nobody");
    }
    Optional<Duration> again = root.need("again").flatMap(entry -> entry.read(Duration::parse));
    List<Recipient> unclaimed =
        root.need("unclaimed").map(EscalationFile::recipients).orElse(List.of());
    Set<Urgency> anyHour = EnumSet.noneOf(Urgency.class);
    root.need("anyHour")
        .ifPresent(
            entry ->
                entry
                    .items()
                    .forEach(item -> item.read(EscalationFile::urgency).ifPresent(anyHour::add)));
    return again.map(often -> new Escalation(ladders, warn, unclaimed, anyHour, often));
  }

  private static void use(
      Entry entry, Map<String, List<Rung>> named, Map<Urgency, List<Rung>> ladders) {
    entry.fields().forEach(field -> field.key().read(EscalationFile::urgency));
    for (Urgency urgency : Urgency.values()) {
      entry
          .need(urgency.code())
          .ifPresent(
              value -> {
                List<Rung> ladder = named.get(value.text());
                if (ladder == null) {
                  value.wrong("there is no ladder '" + value.text() + "'");
                } else {
                  ladders.put(urgency, ladder);
                }
              });
    }
  }

  private static List<Rung> ladder(Entry entry) {
    List<Rung> rungs = new ArrayList<>();
    for (Entry item : entry.items()) {
      item.only("to", "after");
      Duration after =
          item.find("after").flatMap(at -> at.read(EscalationFile::wait)).orElse(Duration.ZERO);
      List<Recipient> to = item.need("to").map(EscalationFile::recipients).orElse(List.of());
      if (!rungs.isEmpty() && after.isZero()) {
        item.wrong("'after' says how long after the rung before");
      }
      rungs.add(new Rung(after, to));
    }
    if (rungs.isEmpty()) {
      entry.wrong("there is nobody on this ladder");
    }
    return rungs;
  }

  private static Duration wait(String text) {
    Duration wait = Duration.parse(text);
    if (!wait.isPositive()) {
      throw new IllegalArgumentException("must be longer than nothing");
    }
    return wait;
  }

  private static List<Recipient> recipients(Entry entry) {
    List<Recipient> all = new ArrayList<>();
    if (entry.list()) {
      entry.items().forEach(item -> recipient(item).ifPresent(all::add));
    } else {
      recipient(entry).ifPresent(all::add);
    }
    if (entry.list() && entry.items().isEmpty()) {
      entry.wrong("this names nobody");
    }
    return all;
  }

  private static Optional<Recipient> recipient(Entry entry) {
    if (!entry.plain()) {
      return person(entry).map(Recipient.Named::new);
    }
    return entry.read(
        text ->
            switch (text) {
              case "assignee" -> new Recipient.Assignee();
              case "first-contact" -> new Recipient.FirstContact();
              case "duty" -> new Recipient.OnDuty();
              default -> {
                if (!ROLES.contains(text)) {
                  throw new IllegalArgumentException(
                      text.isEmpty() ? "this names nobody" : "'" + text + "' is nobody here");
                }
                yield new Recipient.Holders(text);
              }
            });
  }

  private static Optional<Duty.Person> person(Entry entry) {
    entry.only("name", "phone", "telegram", "language");
    try {
      return Optional.of(
          new Duty.Person(
              entry.find("name").map(Entry::text).orElse(""),
              entry.find("phone").map(Entry::text).orElse(null),
              entry.find("telegram").map(Entry::text).orElse(null),
              entry.find("language").map(Entry::text).orElse(null)));
    } catch (IllegalArgumentException e) {
      entry.wrong(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Urgency urgency(String text) {
    try {
      return Urgency.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("there is no urgency '" + text + "'", e);
    }
  }
}
