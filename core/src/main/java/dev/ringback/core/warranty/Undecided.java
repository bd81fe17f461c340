package dev.ringback.core.warranty;

import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows for which tickets nobody can say yet whether the work is free (R31); an emergency is none
/// of them (R32).
@Component
public class Undecided {

  /// What no single owner pays for.
  private static final Set<Category> EVERYBODYS =
      EnumSet.of(Category.PUBLIC_AREA, Category.ELEVATOR);

  /// What came back is mended at our own cost, until somebody decides otherwise.
  private static final String SETTLED =
      """
      select exists (select 1 from fee_decision where ticket_id = :id)
        or exists (select 1 from ticket_history where ticket_id = :id and action = 'resolve')
        or exists (select 1 from ticket_relation where ticket_id = :id and how = 'repeats')
      """;

  private final JdbcClient jdbc;
  private final Warranties warranties;
  private final Policy policy;
  private final Estates estates;

  Undecided(JdbcClient jdbc, Warranties warranties, Policy policy, Estates estates) {
    this.jdbc = jdbc;
    this.warranties = warranties;
    this.policy = policy;
    this.estates = estates;
  }

  public boolean is(Ticket ticket) {
    return !ticket.emergency()
        && policy.warranty().kinds().contains(ticket.kind())
        && !EVERYBODYS.contains(ticket.category())
        && (ticket.place().room() != null || ticket.place().text() != null)
        && warranties.of(
                ticket,
                ticket
                    .openedAt()
                    .atZone(estates.calendar(ticket.place().site()).zone())
                    .toLocalDate())
            instanceof Cover.Unknown
        && !settled(ticket.id());
  }

  private boolean settled(long ticketId) {
    return jdbc.sql(SETTLED).param("id", ticketId).query(Boolean.class).single();
  }
}
