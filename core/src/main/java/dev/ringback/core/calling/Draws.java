package dev.ringback.core.calling;

import dev.ringback.core.moment.Moments;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what was drawn from what, and finds what is to be drawn from.
@Component
public class Draws {

  private final JdbcClient jdbc;

  Draws(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A draw as it was written down.
  public record Kept(String sort, LocalDate day, long seed, List<Long> pool, List<Long> drawn) {}

  /// @return false if that day was drawn before
  boolean keep(String sort, LocalDate day, Draw draw, List<Long> drawn, Instant now) {
    return jdbc.sql(
                """
                insert into callback_draw (sort, day, seed, pool, drawn, at)
                values (:sort, :day, :seed, :pool::bigint[], :drawn::bigint[], :now)
                on conflict (sort, day) do nothing
                """)
            .param("sort", sort)
            .param("day", day)
            .param("seed", draw.seed())
            .param("pool", literal(draw.pool()))
            .param("drawn", literal(drawn))
            .param("now", Moments.utc(now))
            .update()
        == 1;
  }

  boolean known(String sort, LocalDate day) {
    return jdbc.sql("select 1 from callback_draw where sort = :sort and day = :day")
        .param("sort", sort)
        .param("day", day)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Latest first.
  public List<Kept> latest(int most) {
    return jdbc.sql("select * from callback_draw order by id desc limit :most")
        .param("most", most)
        .query(
            (row, n) ->
                new Kept(
                    row.getString("sort"),
                    row.getObject("day", LocalDate.class),
                    row.getLong("seed"),
                    ids(row, "pool"),
                    ids(row, "drawn")))
        .list();
  }

  /// First callbacks of repairs closed in that time, whoever may be asked.
  List<Long> repairs(Instant from, Instant to, boolean unansweredOnly) {
    return jdbc.sql(
            """
            select c.id from callback c join ticket t on t.id = c.ticket_id
            where c.purpose = 'closing' and c.step = 0 and t.kind = 'repair'
              and c.reason is distinct from 'corrected'
              and t.closed_at >= :from and t.closed_at < :to and c.closing = t.rounds
              and (not :unanswered or c.state not in ('answered', 'declined', 'skipped')
                and not exists (select 1 from call_to_make k where k.callback_id = c.id))
            order by c.id
            """)
        .param("from", Moments.utc(from))
        .param("to", Moments.utc(to))
        .param("unanswered", unansweredOnly)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  int answered(List<Long> callbacks) {
    return callbacks.isEmpty()
        ? 0
        : jdbc.sql("select count(*) from callback where id in (:ids) and state = 'answered'")
            .param("ids", callbacks)
            .query(Integer.class)
            .single();
  }

  /// First callbacks of what took a row of the limits and was closed in that time.
  List<Long> ofRow(String row, Instant from, Instant to) {
    return jdbc.sql(
            """
            select c.id from callback c join ticket t on t.id = c.ticket_id
            where c.purpose = 'closing' and c.step = 0 and c.frozen ->> 'row' = :row
              and c.reason is distinct from 'corrected'
              and t.closed_at >= :from and t.closed_at < :to and c.closing = t.rounds
            order by c.id
            """)
        .param("row", row)
        .param("from", Moments.utc(from))
        .param("to", Moments.utc(to))
        .query((result, n) -> result.getLong(1))
        .list();
  }

  /// The latest callback of each household served in that time.
  ///
  /// @param row of the limits that household services take
  List<Long> households(String row, Instant from, Instant to) {
    return jdbc.sql(
            """
            select max(c.id) from callback c join ticket t on t.id = c.ticket_id
            where c.purpose = 'closing' and c.step = 0 and c.frozen ->> 'row' = :row
              and c.reason is distinct from 'corrected'
              and t.closed_at >= :from and t.closed_at < :to
            group by c.owner order by 1
            """)
        .param("row", row)
        .param("from", Moments.utc(from))
        .param("to", Moments.utc(to))
        .query((result, n) -> result.getLong(1))
        .list();
  }

  private static List<Long> ids(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((Long[]) array.getArray());
  }

  private static String literal(List<Long> ids) {
    return "{" + String.join(",", ids.stream().map(String::valueOf).toList()) + "}";
  }
}
