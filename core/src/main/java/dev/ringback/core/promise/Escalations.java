package dev.ringback.core.promise;

import dev.ringback.core.ticket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Broken promises that nobody has answered for, and the answer.
@Component
public class Escalations {

  private final EscalationRows rows;
  private final KeepingPromises keeping;
  private final Tickets tickets;

  Escalations(EscalationRows rows, KeepingPromises keeping, Tickets tickets) {
    this.rows = rows;
    this.keeping = keeping;
    this.tickets = tickets;
  }

  /// Longest waiting first.
  public List<Escalated> open(int most, int skip) {
    return rows.open(most, skip);
  }

  public long countOpen() {
    return rows.countOpen();
  }

  /// Takes all broken promises of the same ticket off the ladder.
  ///
  /// @return false if there is no such escalation, or it is over
  @Transactional
  public boolean acknowledge(long id, String login) {
    return rows.find(id)
        .flatMap(escalated -> tickets.lock(escalated.ticket().serial()))
        .flatMap(ticket -> rows.find(id).filter(now -> now.nextAt() != null).map(now -> ticket))
        .map(
            ticket -> {
              keeping.acknowledge(ticket, login);
              return true;
            })
        .orElse(false);
  }
}
