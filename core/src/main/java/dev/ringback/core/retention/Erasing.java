package dev.ringback.core.retention;

import dev.ringback.core.event.Events;
import dev.ringback.core.staff.Audit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets people: their words and pictures go, pseudonyms take the place of names and addresses,
/// and a proof stays. What is counted stays countable.
@Component
public class Erasing {

  private final People people;
  private final Erasures erasures;
  private final List<Memory> memories;
  private final Audit audit;
  private final Events events;

  Erasing(People people, Erasures erasures, List<Memory> memories, Audit audit, Events events) {
    this.people = people;
    this.erasures = erasures;
    this.memories = List.copyOf(memories);
    this.audit = audit;
    this.events = events;
  }

  /// What came of it.
  public sealed interface Answer {

    record Erased(Erasure proof) implements Answer {}

    /// @param tickets that still live; whoever waits for help is not forgotten
    record StillOpen(List<String> tickets) implements Answer {}

    /// We know of nobody by this.
    record Nobody() implements Answer {}
  }

  /// What would be forgotten.
  ///
  /// @param open numbers that stand in the way
  public record Preview(List<String> tickets, int threads, List<String> open) {}

  @Transactional
  public Preview preview(Whom whom) {
    Found found = people.of(whom);
    return new Preview(
        people.numbers(found.tickets()), found.threads().size(), people.open(found.tickets()));
  }

  /// @param reason such as the number of the person's letter; not who it is
  @Transactional
  public Answer erase(Whom whom, String reason, String login) {
    Found found = people.of(whom);
    if (found.nobody()) {
      return new Answer.Nobody();
    }
    List<String> open = people.open(found.tickets());
    if (!open.isEmpty()) {
      return new Answer.StillOpen(open);
    }
    return new Answer.Erased(forget(found, Erasure.Why.REQUEST, nameless(reason, found), login));
  }

  private static String nameless(String reason, Found found) {
    String pattern = MentionMemory.pattern(found.values());
    return pattern.isEmpty() ? reason : reason.replaceAll(pattern, "…");
  }

  /// Inside the caller's transaction, which has locked what was found.
  Erasure forget(Found found, Erasure.Why why, String reason, String login) {
    long id = erasures.begin(why, reason, login);
    Person person = found.as(id);
    Map<String, Integer> rows = new LinkedHashMap<>();
    memories.forEach(
        memory ->
            memory
                .forget(person)
                .forEach((where, count) -> rows.merge(where, count, Integer::sum)));
    Erasure proof = erasures.finish(id, people.numbers(found.tickets()), rows);
    audit.record(login, "erased", "erasure " + id);
    events.record("person.erased", Long.toString(id));
    return proof;
  }
}
