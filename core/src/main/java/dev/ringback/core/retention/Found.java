package dev.ringback.core.retention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  boolean nobody() {
    return contacts.isEmpty() && threads.isEmpty() && tickets.isEmpty();
  }

  /// Under the pseudonym of this erasure.
  Person as(long erasure) {
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
