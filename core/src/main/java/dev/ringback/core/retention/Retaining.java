package dev.ringback.core.retention;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.RetentionRules;
import dev.ringback.core.triage.Kind;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// Forgets what has been kept for long enough (R102), a part of it at a time; the caller's
/// transaction is one such part.
@Component
class Retaining {

  private static final String BY_ITSELF = "system";

  private final OldRows old;
  private final People people;
  private final Erasing erasing;
  private final Policy policy;

  Retaining(OldRows old, People people, Erasing erasing, Policy policy) {
    this.old = old;
    this.people = people;
    this.erasing = erasing;
    this.policy = policy;
  }

  /// @return whether there may be more
  boolean part(ZonedDateTime now) {
    RetentionRules rules = policy.retention();
    boolean more = false;
    for (Kind kind : Kind.values()) {
      more |= tickets(kind, rules.of(kind), now);
    }
    more |= silent(now.minus(rules.talk()));
    more |= old.talk(now.minus(rules.talk()).toInstant());
    more |= old.sends(now.minus(rules.sends()).toInstant());
    more |= old.tasks(now.minus(rules.tasks()).toInstant());
    more |= old.events(now.minus(rules.events()).toInstant());
    return more | old.audit(now.minus(rules.audit()).toInstant());
  }

  private boolean tickets(Kind kind, RetentionRules.Term term, ZonedDateTime now) {
    LocalDate today = term.orWarranty() ? now.toLocalDate() : LocalDate.MAX;
    List<Long> ids = old.tickets(kind, now.minus(term.keep()).toInstant(), today);
    if (!ids.isEmpty()) {
      String reason = kind.code() + " " + term.keep();
      erasing.forget(people.ofTickets(ids), Erasure.Why.RETENTION, reason, BY_ITSELF);
    }
    return ids.size() == OldRows.TICKETS;
  }

  /// Who has not been heard of for long, has no matter that is kept, and lives nowhere here.
  private boolean silent(ZonedDateTime before) {
    int forgotten = 0;
    for (long thread : old.silent(before.toInstant())) {
      Found found = people.of(new Whom.ByThread(thread));
      if (!people.anyKept(found.tickets())) {
        erasing.forget(found, Erasure.Why.RETENTION, "talk", BY_ITSELF);
        forgotten++;
      }
    }
    return forgotten == OldRows.THREADS;
  }
}
