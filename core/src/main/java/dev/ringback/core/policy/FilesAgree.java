package dev.ringback.core.policy;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Entry;
import dev.ringback.core.config.Mistakes;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Names what one file of the policy says of another that is not so: rows, grades and estates that
/// are not there.
final class FilesAgree {

  private final ConfigFolder folder;
  private final Mistakes mistakes;

  FilesAgree(ConfigFolder folder, Mistakes mistakes) {
    this.folder = folder;
    this.mistakes = mistakes;
  }

  void calledAbout(Limits limits) {
    Stream<Entry> named =
        root("callback").stream()
            .flatMap(
                root ->
                    Stream.of(
                        root.find("plans"),
                        root.find("samples").flatMap(samples -> samples.find("rows"))))
            .flatMap(Optional::stream)
            .flatMap(FilesAgree::keys)
            .filter(key -> !key.text().equals(CallbackRules.OTHERWISE));
    rows(named, limits);
    rows(
        root("callback")
            .flatMap(root -> root.find("samples"))
            .flatMap(samples -> samples.find("visits"))
            .flatMap(visits -> visits.find("rows"))
            .stream()
            .flatMap(list -> list.items().stream()),
        limits);
  }

  void grades(Limits limits, ComplaintRules rules) {
    Optional<Entry> root = root("complaints");
    rows(root.stream().flatMap(all -> named(all, "grades", "row")), limits);
    refuse(
        root.stream().flatMap(all -> named(all, "grading", "grade")),
        rules::knows,
        "there is no grade '%s'");
  }

  void works(Limits limits) {
    Optional<Entry> large = root("work").flatMap(root -> root.find("large"));
    Optional<Entry> consent = root("work").flatMap(root -> root.find("consent"));
    Optional<Entry> review = root("work").flatMap(root -> root.find("review"));
    Optional<Entry> parts = root("work").flatMap(root -> root.find("spareParts"));
    rows(
        Stream.of(
                large.flatMap(rules -> rules.find("rows")),
                consent,
                review.flatMap(rules -> rules.find("rows")),
                parts.flatMap(rules -> rules.find("rows")))
            .flatMap(Optional::stream)
            .flatMap(list -> list.items().stream()),
        limits);
  }

  /// An estate is known that has a line in calendars.yaml.
  void estates(Calendars calendars) {
    Stream<Entry> departments =
        root("complaints").stream()
            .flatMap(root -> named(root, "departments", "sites"))
            .flatMap(list -> list.items().stream());
    Stream<Entry> currencies =
        root("work").flatMap(root -> root.find("currencies")).stream().flatMap(FilesAgree::keys);
    Stream<Entry> spareParts =
        root("work")
            .flatMap(root -> root.find("spareParts"))
            .flatMap(parts -> parts.find("sites"))
            .stream()
            .flatMap(FilesAgree::keys);
    Stream<Entry> topics =
        root("callback").flatMap(root -> root.find("questions")).stream()
            .flatMap(questions -> named(questions, "topics", "sites"))
            .flatMap(FilesAgree::keys);
    refuse(
        Stream.of(departments, currencies, spareParts, topics).flatMap(Function.identity()),
        calendars.sites()::containsKey,
        "there is no estate '%s' under sites of calendars.yaml");
  }

  private void rows(Stream<Entry> named, Limits limits) {
    refuse(named, limits.rows()::containsKey, "limits.yaml has no row '%s'");
  }

  private static void refuse(Stream<Entry> named, Predicate<String> known, String why) {
    named
        .filter(entry -> !known.test(entry.text()))
        .forEach(entry -> entry.wrong(why.formatted(entry.text())));
  }

  private Optional<Entry> root(String name) {
    return Entry.root(folder, "policy/" + name + ".yaml", mistakes);
  }

  private static Stream<Entry> keys(Entry map) {
    return map.fields().stream().map(Entry.Field::key);
  }

  private static Stream<Entry> named(Entry root, String list, String key) {
    return root.find(list).stream()
        .flatMap(entry -> entry.items().stream())
        .flatMap(item -> item.find(key).stream());
  }
}
