package dev.ringback.hotline.webhook;

import dev.ringback.core.event.Position;
import dev.ringback.core.moment.Moments;
import dev.ringback.hotline.webhook.Subscription.Source;
import dev.ringback.hotline.webhook.Subscription.State;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who wants to be told what.
@Component
class Subscriptions {

  private static final String SELECT =
      """
      select w.*, (select count(*) from webhook_delivery d
        where d.webhook_id = w.id and d.state = 'due') as waiting
      from webhook w
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Subscriptions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Subscription> list(int offset, int most) {
    return jdbc.sql(SELECT + "order by w.id offset :offset limit :most")
        .param("offset", offset)
        .param("most", most)
        .query(Subscriptions::subscription)
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from webhook").query(Long.class).single();
  }

  Optional<Subscription> find(long id) {
    return jdbc.sql(SELECT + "where w.id = :id")
        .param("id", id)
        .query(Subscriptions::subscription)
        .optional();
  }

  /// @param from what happens behind this is told
  /// @return empty if the name is taken
  Optional<Long> add(NewSubscription wanted, Source source, Position from) {
    return jdbc.sql(
            """
            insert into webhook
              (name, url, secret, types, source, created_at, next_at, read_tx, read_id)
            values (:name, :url, :secret, :types, :source, :now, :now, :tx, :event)
            on conflict (name) do nothing returning id
            """)
        .param("name", wanted.name())
        .param("url", wanted.url().toString())
        .param("secret", wanted.secret())
        .param("types", wanted.types().toArray(String[]::new))
        .param("source", source.code())
        .param("now", now())
        .param("tx", from.tx())
        .param("event", from.id())
        .query(Long.class)
        .optional();
  }

  /// Changes what the settings say of one of theirs.
  void change(NewSubscription wanted) {
    jdbc.sql(
            """
            update webhook set url = :url, secret = :secret, types = :types
            where name = :name and source = 'settings'
            """)
        .param("name", wanted.name())
        .param("url", wanted.url().toString())
        .param("secret", wanted.secret())
        .param("types", wanted.types().toArray(String[]::new))
        .update();
  }

  /// Takes away those of the settings that stand there no more.
  void keepOfSettings(List<String> names) {
    jdbc.sql("delete from webhook where source = 'settings' and not name = any (:names)")
        .param("names", names.toArray(String[]::new))
        .update();
  }

  void remove(long id) {
    jdbc.sql("delete from webhook where id = :id").param("id", id).update();
  }

  /// Begins anew, or rests.
  void set(long id, State state) {
    jdbc.sql("update webhook set state = :state, failures = 0, next_at = :now where id = :id")
        .param("state", state.code())
        .param("now", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Subscription subscription(ResultSet row, int n) throws SQLException {
    return new Subscription(
        row.getLong("id"),
        row.getString("name"),
        URI.create(row.getString("url")),
        List.of((String[]) row.getArray("types").getArray()),
        Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Moments.at(row, "created_at"),
        row.getInt("failures"),
        row.getLong("waiting"));
  }
}
