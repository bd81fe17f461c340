package dev.ringback.core.redress;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the repaired defects that were reported again, and finds them.
@Component
class Repeats {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Repeats(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A matter of the same sort that was told before, by the same person or of the same door.
  record Earlier(
      long id, boolean done, @Nullable Instant closedAt, Place place, boolean sameOwner) {}

  /// A repaired defect that came back.
  ///
  /// @param earlierId the ticket itself where it was opened again
  record Repeat(long ticketId, long earlierId, @Nullable Instant notedAt) {

    boolean reopened() {
      return earlierId == ticketId;
    }
  }

  /// Latest first.
  List<Earlier> before(Ticket ticket, Instant since, int most) {
    return jdbc.sql(
            """
            select id, state = 'closed' and closed_how <> 'staff' as done, closed_at, place,
              (conversation_id = :thread or contact_phone = :phone) is true as same_owner
            from ticket
            where (conversation_id = :thread or contact_phone = :phone
                or :kind = 'repair' and kind = 'repair'
                  and place ->> 'building' = :building and place ->> 'room' = :room)
              and kind = :kind and category = :category and id < :id and opened_at >= :since
            order by id desc limit :most
            """)
        .param("thread", ticket.conversationId())
        .param("phone", ticket.reporter().phone())
        .param("building", ticket.place().building())
        .param("room", ticket.place().room())
        .param("kind", ticket.kind().code())
        .param("category", ticket.category().code())
        .param("id", ticket.id())
        .param("since", Moments.utc(since))
        .param("most", most)
        .query(
            (row, n) -> {
              return new Earlier(
                  row.getLong("id"),
                  row.getBoolean("done"),
                  Moments.orNull(row, "closed_at"),
                  json.readValue(row.getString("place"), Place.class),
                  row.getBoolean("same_owner"));
            })
        .list();
  }

  /// What comes back once more begins anew.
  void put(long ticketId, long earlierId, Instant at) {
    jdbc.sql(
            """
            insert into repeat_defect (ticket_id, earlier_id, at) values (:id, :earlier, :at)
            on conflict (ticket_id) do update
              set earlier_id = excluded.earlier_id, at = excluded.at, sent_to = null
            """)
        .param("id", ticketId)
        .param("earlier", earlierId)
        .param("at", Moments.utc(at))
        .update();
  }

  /// @return whether it had counted
  boolean forget(long ticketId) {
    return jdbc.sql("delete from repeat_defect where ticket_id = :id")
            .param("id", ticketId)
            .update()
        == 1;
  }

  Optional<Repeat> find(long ticketId) {
    return jdbc.sql(
            "select ticket_id, earlier_id, noted_at from repeat_defect where ticket_id = :id")
        .param("id", ticketId)
        .query(
            (row, n) -> {
              return new Repeat(
                  row.getLong("ticket_id"),
                  row.getLong("earlier_id"),
                  Moments.orNull(row, "noted_at"));
            })
        .optional();
  }

  void noted(long ticketId, Instant at) {
    jdbc.sql("update repeat_defect set noted_at = :at where ticket_id = :id")
        .param("at", Moments.utc(at))
        .param("id", ticketId)
        .update();
  }

  void sent(long ticketId, String login) {
    jdbc.sql("update repeat_defect set sent_to = :login where ticket_id = :id")
        .param("login", login)
        .param("id", ticketId)
        .update();
  }

  /// @return false if it was flagged before
  boolean flag(long ticketId, int told, Instant at) {
    return jdbc.sql(
                "insert into repeat_flag (ticket_id, told, at) values (:id, :told, :at)"
                    + " on conflict do nothing")
            .param("id", ticketId)
            .param("told", told)
            .param("at", Moments.utc(at))
            .update()
        == 1;
  }
}
