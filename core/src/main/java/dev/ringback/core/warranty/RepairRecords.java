package dev.ringback.core.warranty;

import dev.ringback.core.household.Flat;
import dev.ringback.core.household.Households;
import dev.ringback.core.household.Match;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows what was ever mended in a flat: the record column of its warranty certificate (R36).
@Component
public class RepairRecords {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final Tickets tickets;
  private final Households households;
  private final Policy policy;

  RepairRecords(JdbcClient jdbc, Tickets tickets, Households households, Policy policy) {
    this.jdbc = jdbc;
    this.tickets = tickets;
    this.households = households;
    this.policy = policy;
  }

  /// Newest first; what is under way included.
  public List<RepairRecord> of(Flat flat) {
    return candidates(flat).stream()
        .flatMap(id -> tickets.find(id).stream())
        .filter(ticket -> at(ticket, flat))
        .map(this::record)
        .toList();
  }

  /// By the room as people write it; the flat itself is compared afterwards.
  private List<Long> candidates(Flat flat) {
    return jdbc.sql(
            """
            select id from ticket
            where kind in (:kinds) and step <> 'cancelled'
              and regexp_replace(place ->> 'room', '[^0-9A-Za-z]', '', 'g')
                = regexp_replace(:room::text, '[^0-9A-Za-z]', '', 'g')
            order by ticket.opened_at desc limit :most
            """)
        .param("kinds", policy.warranty().kinds().stream().map(Kind::code).toList())
        .param("room", flat.place().room())
        .param("most", MOST)
        .query((row, _) -> row.getLong("id"))
        .list();
  }

  private boolean at(Ticket ticket, Flat flat) {
    return households.findUnit(ticket.place()) instanceof Match.One(Flat found)
        && found.id() == flat.id();
  }

  private RepairRecord record(Ticket ticket) {
    return new RepairRecord(
        ticket.number(),
        ticket.category(),
        ticket.description(),
        ticket.step(),
        ticket.openedAt(),
        ticket.closedAt(),
        ticket.warranty(),
        until(ticket.id()).orElse(null),
        replaced(ticket.id()));
  }

  private Optional<LocalDate> until(long ticketId) {
    return jdbc.sql(
            "select warranty_until from ticket where id = :id and warranty_until is not null")
        .param("id", ticketId)
        .query(LocalDate.class)
        .optional();
  }

  private List<RepairRecord.Replaced> replaced(long ticketId) {
    return jdbc.sql(
            "select part, replaced_on from replaced_part where ticket_id = :id"
                + " order by replaced_on, part")
        .param("id", ticketId)
        .query(
            (row, n) ->
                new RepairRecord.Replaced(
                    row.getString("part"), row.getObject("replaced_on", LocalDate.class)))
        .list();
  }
}
