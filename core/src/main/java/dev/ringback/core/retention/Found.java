package dev.ringback.core.retention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that is known of somebody, before they are forgotten.
///
/// @param values phone numbers and chat ids of theirs
/// @param foreign numbers that stand on their tickets and are somebody else's
record Found(
    List<Long> contacts,
    List<Long> threads,
    List<Long> tickets,
    Set<String> values,
    Set<String> foreign) {

  /// `erased-7.1`, and the number that keeps addresses apart.
  private static final Pattern PSEUDONYM =
      Pattern.compile("^(erased-(\\d+)(?:\\.\\d+)?)(?:-\\d+)?$");

  boolean nobody() {
    return contacts.isEmpty() && threads.isEmpty() && tickets.isEmpty();
  }

  /// Under the pseudonym of this erasure; who was forgotten before keeps the first one, so that the
  /// first proof still says under which name they stand.
  Person as(long erasure) {
    Optional<Long> before = before();
    return before.isPresent() ? again(before.get()) : anew(erasure);
  }

  private Optional<Long> before() {
    List<Matcher> names = values.stream().map(PSEUDONYM::matcher).toList();
    return !names.isEmpty() && names.stream().allMatch(Matcher::matches)
        ? names.stream().map(name -> Long.valueOf(name.group(2))).min(Long::compare)
        : Optional.empty();
  }

  private Person again(long erasure) {
    Map<String, String> aliases = new HashMap<>();
    values.forEach(value -> aliases.put(value, PSEUDONYM.matcher(value).replaceFirst("$1")));
    foreign.forEach(value -> aliases.putIfAbsent(value, value));
    return new Person(erasure, contacts, threads, tickets, values, aliases);
  }

  private Person anew(long erasure) {
    Map<String, String> aliases = new HashMap<>();
    TreeSet<String> all = new TreeSet<>(values);
    all.addAll(foreign);
    all.forEach(value -> aliases.put(value, "erased-" + erasure + "." + (aliases.size() + 1)));
    return new Person(erasure, contacts, threads, tickets, values, aliases);
  }

  /// Hides who it is.
  @Override
  public String toString() {
    return "Found[" + tickets.size() + " tickets]";
  }
}
