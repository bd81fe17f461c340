package dev.ringback.hotline.webhook;

import dev.ringback.core.event.Event;
import dev.ringback.core.moment.Moments;
import dev.ringback.hotline.webhook.Delivery.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what each subscription is told, and what came of it.
@Component
class Deliveries {

  private final JdbcClient jdbc;

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(long subscription, Event event, String body) {
    jdbc.sql(
            """
            insert into webhook_delivery (webhook_id, type, subject, at, body)
            values (:webhook, :type, :subject, :at, :body)
            """)
        .param("webhook", subscription)
        .param("type", event.type())
        .param("subject", event.subject())
        .param("at", Moments.utc(event.at()))
        .param("body", body)
        .update();
  }

  /// Newest first.
  ///
  /// @param state null: in any
  List<Delivery> list(long subscription, @Nullable State state, int offset, int most) {
    return jdbc.sql(
            """
            select * from webhook_delivery
            where webhook_id = :webhook and (:state::text is null or state = :state)
            order by id desc offset :offset limit :most
            """)
        .param("webhook", subscription)
        .param("state", state == null ? null : state.code())
        .param("offset", offset)
        .param("most", most)
        .query(Deliveries::delivery)
        .list();
  }

  long count(long subscription, @Nullable State state) {
    return jdbc.sql(
            """
            select count(*) from webhook_delivery
            where webhook_id = :webhook and (:state::text is null or state = :state)
            """)
        .param("webhook", subscription)
        .param("state", state == null ? null : state.code())
        .query(Long.class)
        .single();
  }

  /// @return false if nothing of the subscription waits under this id
  boolean skip(long subscription, long id) {
    return jdbc.sql(
                """
                update webhook_delivery set state = 'skipped'
                where id = :id and webhook_id = :webhook and state = 'due'
                """)
            .param("id", id)
            .param("webhook", subscription)
            .update()
        == 1;
  }

  void tried(long id, String outcome, Instant at, boolean delivered) {
    jdbc.sql(
            """
            update webhook_delivery
            set attempts = attempts + 1, outcome = :outcome, tried_at = :at,
              state = case when :delivered and state = 'due' then 'delivered' else state end
            where id = :id
            """)
        .param("outcome", outcome)
        .param("at", Moments.utc(at))
        .param("delivered", delivered)
        .param("id", id)
        .update();
  }

  /// What waits is kept, however old.
  void forgetBefore(Instant at) {
    jdbc.sql("delete from webhook_delivery where state <> 'due' and at < :at")
        .param("at", Moments.utc(at))
        .update();
  }

  private static Delivery delivery(ResultSet row, int n) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        row.getString("type"),
        row.getString("subject"),
        Moments.at(row, "at"),
        State.of(row.getString("state")),
        row.getInt("attempts"),
        row.getString("outcome"),
        Moments.orNull(row, "tried_at"));
  }
}
