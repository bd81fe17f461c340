package dev.ringback.core.ticket;

import dev.ringback.core.moment.Moments;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks tickets up with all that belongs to them, in the same few statements however many there
/// are.
@Component
public class FindingTickets {

  private static final String WHERE =
      """
      where (:state::text is null or t.state = :state)
        and (:urgency::text is null or t.urgency = :urgency)
        and (:kind::text is null or t.kind = :kind)
        and (:since::timestamptz is null or t.opened_at >= :since)
        and (:phone::text is null or t.contact_phone = :phone
          or t.contact_id in (select id from contact where phone = :phone))
      """;

  private final JdbcClient jdbc;
  private final Tickets tickets;
  private final TicketRows rows;
  private final Facts facts;

  FindingTickets(JdbcClient jdbc, Tickets tickets, TicketRows rows, Facts facts) {
    this.jdbc = jdbc;
    this.tickets = tickets;
    this.rows = rows;
    this.facts = facts;
  }

  public Optional<TicketDetails> find(TicketNumber number) {
    return tickets.find(number).map(ticket -> details(List.of(ticket)).getFirst());
  }

  /// Newest first.
  public List<TicketDetails> list(TicketFilter filter, int offset, int most) {
    return details(
        filtered(
                "select t.*, s.login as assignee_login from ticket t"
                    + " left join staff s on s.id = t.assignee "
                    + WHERE
                    + " order by t.opened_at desc, t.id desc offset :offset limit :most",
                filter)
            .param("offset", offset)
            .param("most", most)
            .query(rows::ticket)
            .list());
  }

  public long count(TicketFilter filter) {
    return filtered("select count(*) from ticket t " + WHERE, filter).query(Long.class).single();
  }

  private JdbcClient.StatementSpec filtered(String sql, TicketFilter filter) {
    return jdbc.sql(sql)
        .param("state", filter.state() == null ? null : filter.state().code())
        .param("urgency", filter.urgency() == null ? null : filter.urgency().code())
        .param("kind", filter.kind() == null ? null : filter.kind().code())
        .param("phone", filter.phone())
        .param("since", filter.since() == null ? null : filter.since().atOffset(ZoneOffset.UTC));
  }

  private List<TicketDetails> details(List<Ticket> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Long> ids = found.stream().map(Ticket::id).toList();
    Map<Long, Map<String, Instant>> deadlines = deadlines(ids);
    Map<Long, List<HistoryEntry>> histories = histories(ids);
    Map<Long, Map<Fact, String>> known = facts.of(ids);
    return found.stream()
        .map(
            ticket ->
                new TicketDetails(
                    ticket,
                    deadlines(deadlines.getOrDefault(ticket.id(), Map.of())),
                    known.getOrDefault(ticket.id(), Map.of()),
                    histories.getOrDefault(ticket.id(), List.of())))
        .toList();
  }

  private Map<Long, Map<String, Instant>> deadlines(List<Long> ids) {
    Map<Long, Map<String, Instant>> found = new HashMap<>();
    jdbc.sql(
            "select ticket_id, kind, due_at from deadline where ticket_id in (:ids) and dropped_at"
                + " is null order by round")
        .param("ids", ids)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getLong("ticket_id"), id -> new HashMap<>())
                  .put(row.getString("kind"), Moments.at(row, "due_at"));
            });
    return found;
  }

  private static Deadlines deadlines(Map<String, Instant> due) {
    return new Deadlines(
        due.get("respond"), due.get("arrive"), due.get("plan"), due.get("resolve"));
  }

  private Map<Long, List<HistoryEntry>> histories(List<Long> ids) {
    Map<Long, List<HistoryEntry>> found = new HashMap<>();
    jdbc.sql("select * from ticket_history where ticket_id in (:ids) order by id")
        .param("ids", ids)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getLong("ticket_id"), id -> new ArrayList<>())
                  .add(TicketRows.entry(row, 0));
            });
    return found;
  }
}
