package dev.ringback.core.event;

import dev.ringback.core.moment.Moments;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what has changed, in the transaction that changed it.
///
/// Consoles live on these rows: after the commit an [EventsRecorded] tells this node to look.
@Component
public class Events {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  Events(JdbcClient jdbc, Clock clock, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.publisher = publisher;
  }

  /// @param type past tense, dotted, such as `ticket.opened`
  /// @param subject the ticket's number or the id of the conversation, callback, page or task
  public void record(String type, String subject) {
    jdbc.sql("insert into event (type, subject, at) values (:type, :subject, :at)")
        .param("type", type)
        .param("subject", subject)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    publisher.publishEvent(new EventsRecorded());
  }

  /// The events behind a position, in order, as far as nothing can come in before them any more.
  ///
  /// A transaction that writes for long holds back the events of all that began after it.
  public List<Event> after(Position position, int most) {
    return jdbc.sql(
            """
            select id, tx::text::bigint as tx, type, subject, at from event
            where (tx, id) > (:tx::text::xid8, :id)
              and tx < pg_snapshot_xmin(pg_current_snapshot())
            order by event.tx, id limit :most
            """)
        .param("tx", position.tx())
        .param("id", position.id())
        .param("most", most)
        .query(
            (row, n) ->
                new Event(
                    new Position(row.getLong("tx"), row.getLong("id")),
                    row.getString("type"),
                    row.getString("subject"),
                    Moments.at(row, "at")))
        .list();
  }

  /// The position of the last event that [#after] would give.
  public Position head() {
    return jdbc.sql(
            """
            select id, tx::text::bigint as tx from event
            where tx < pg_snapshot_xmin(pg_current_snapshot())
            order by event.tx desc, id desc limit 1
            """)
        .query((row, n) -> new Position(row.getLong("tx"), row.getLong("id")))
        .optional()
        .orElse(Position.START);
  }

  /// Whether there are committed events that [#after] still holds back.
  public boolean heldBack() {
    return jdbc.sql(
            "select exists (select 1 from event where tx >="
                + " pg_snapshot_xmin(pg_current_snapshot()))")
        .query(Boolean.class)
        .single();
  }
}
