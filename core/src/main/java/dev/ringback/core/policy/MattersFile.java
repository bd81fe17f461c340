package dev.ringback.core.policy;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Entry;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads `policy/matters.yaml` and names every mistake in it.
final class MattersFile {

  static final String NAME = "policy/matters.yaml";

  private final Limits limits;

  private MattersFile(Limits limits) {
    this.limits = limits;
  }

  /// @return empty if `mistakes` were found
  static Optional<Matters> read(ConfigFolder folder, Limits limits, Mistakes mistakes) {
    return Entry.root(folder, NAME, mistakes).flatMap(new MattersFile(limits)::matters);
  }

  private Optional<Matters> matters(Entry root) {
    root.only("matters");
    List<Matter> known = new ArrayList<>();
    root.need("matters")
        .ifPresent(list -> list.items().forEach(item -> matter(item).ifPresent(known::add)));
    return Optional.of(new Matters(known));
  }

  private Optional<Matter> matter(Entry entry) {
    entry.only("row", "makes", "kinds", "urgencies", "categories", "words", "unless");
    Optional<String> row = entry.need("row").flatMap(at -> at.read(this::row));
    Optional<Kind> makes = entry.find("makes").flatMap(at -> at.read(one("kind", Kind::of)));
    Set<Kind> kinds = labels(entry, "kinds", Kind::of, EnumSet.of(Kind.REPAIR, Kind.SERVICE));
    Set<Urgency> urgencies =
        labels(entry, "urgencies", Urgency::of, EnumSet.of(Urgency.NORMAL, Urgency.LOW));
    Set<Category> categories = labels(entry, "categories", Category::of, Set.of());
    Wording words = entry.need("words").map(MattersFile::wording).orElse(Wording.NONE);
    Wording unless = entry.find("unless").map(MattersFile::wording).orElse(Wording.NONE);
    if (kinds.contains(Kind.COMPLAINT)) {
      entry.find("kinds").ifPresent(at -> at.wrong("a complaint takes the row of its grade"));
    }
    row.filter(key -> urgencies.contains(Urgency.EMERGENCY) && looserThanDanger(key))
        .ifPresent(
            key -> entry.wrong("an emergency is promised what danger is; " + key + " is not"));
    return row.map(
        key -> new Matter(key, makes.orElse(null), kinds, urgencies, categories, words, unless));
  }

  private boolean looserThanDanger(String key) {
    return !limits.row(key).aims().equals(limits.row(limits.special().danger()).aims());
  }

  private String row(String key) {
    if (!limits.rows().containsKey(key)) {
      throw new IllegalArgumentException("limits.yaml has no row '" + key + "'");
    }
    return key;
  }

  private static Wording wording(Entry entry) {
    List<String> words = new ArrayList<>();
    for (Entry.Field field : entry.only("zh", "en").fields()) {
      field.value().items().forEach(item -> item.read(Wording::checked).ifPresent(words::add));
    }
    if (words.isEmpty()) {
      entry.wrong("needs a word");
    }
    return new Wording(words);
  }

  private static <T> Set<T> labels(
      Entry entry, String key, Function<String, T> of, Set<T> otherwise) {
    Optional<Entry> list = entry.find(key);
    if (list.isEmpty()) {
      return otherwise;
    }
    Set<T> found = new LinkedHashSet<>();
    for (Entry item : list.get().items()) {
      item.read(one(key, of)).ifPresent(found::add);
    }
    return found;
  }

  private static <T> Function<String, T> one(String what, Function<String, T> of) {
    return text -> {
      try {
        return of.apply(text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("there is no '" + text + "' among " + what, e);
      }
    };
  }
}
