package dev.ringback.core.promise;

import dev.ringback.core.calendar.Limit.Pace;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.policy.Milestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the promises of tickets.
@Component
class DeadlineRows {

  private final JdbcClient jdbc;

  DeadlineRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Where a promise comes from.
  ///
  /// @param row of the policy's table
  /// @param version of the policy
  record Origin(String row, String version, String zone) {}

  /// All of a ticket, those of earlier rounds too.
  List<Deadline> of(long ticketId) {
    return jdbc.sql("select * from deadline where ticket_id = :id order by round, kind")
        .param("id", ticketId)
        .query(DeadlineRows::deadline)
        .list();
  }

  /// Writes a promise, new or changed.
  void save(Deadline deadline, Origin origin) {
    Map<String, @Nullable Object> values = values(deadline);
    values.put("row", origin.row());
    values.put("version", origin.version());
    values.put("zone", origin.zone());
    jdbc.sql(
            """
            insert into deadline (ticket_id, kind, round, row, version, zone, counted_from,
              due_at, limit_at,
              pace, warnings, warned, met_at, breached_at, extended_at, stopped_at, dropped_at)
            values (:ticket, :kind, :round, :row, :version, :zone, :from,
              :due, :limit,
              :pace, :warnings::timestamptz[], :warned, :met, :breached, :extended, :stopped, :dropped)
            on conflict (ticket_id, kind, round) do update
              set row = excluded.row, version = excluded.version, due_at = excluded.due_at,
                limit_at = excluded.limit_at, pace = excluded.pace, warnings = excluded.warnings,
                warned = excluded.warned, met_at = excluded.met_at,
                breached_at = excluded.breached_at, extended_at = excluded.extended_at,
                stopped_at = excluded.stopped_at, dropped_at = excluded.dropped_at
            """)
        .params(values)
        .update();
  }

  /// Writes what has become of a promise that is there.
  void update(Deadline deadline) {
    jdbc.sql(
            """
            update deadline set due_at = :due, limit_at = :limit, pace = :pace,
              warnings = :warnings::timestamptz[], warned = :warned, met_at = :met,
              breached_at = :breached, extended_at = :extended, stopped_at = :stopped,
              dropped_at = :dropped
            where ticket_id = :ticket and kind = :kind and round = :round
            """)
        .params(values(deadline))
        .update();
  }

  private static Map<String, @Nullable Object> values(Deadline deadline) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("ticket", deadline.ticketId());
    values.put("kind", deadline.milestone().code());
    values.put("round", deadline.round());
    values.put("from", Moments.utc(deadline.from()));
    values.put("due", Moments.utc(deadline.due().told()));
    values.put("limit", Moments.utc(deadline.due().limit()));
    values.put("pace", deadline.due().pace().name().toLowerCase(Locale.ROOT));
    values.put(
        "warnings",
        deadline.warnings().stream()
            .map(Instant::toString)
            .collect(Collectors.joining(",", "{", "}")));
    values.put("warned", deadline.warned());
    values.put("met", Moments.utc(deadline.marks().met()));
    values.put("breached", Moments.utc(deadline.marks().breached()));
    values.put("extended", Moments.utc(deadline.marks().extended()));
    values.put("stopped", Moments.utc(deadline.marks().stopped()));
    values.put("dropped", Moments.utc(deadline.marks().dropped()));
    return values;
  }

  private static Deadline deadline(ResultSet row, int n) throws SQLException {
    Timestamp[] warnings = (Timestamp[]) row.getArray("warnings").getArray();
    return new Deadline(
        row.getLong("ticket_id"),
        Milestone.of(row.getString("kind")),
        row.getInt("round"),
        Moments.at(row, "counted_from"),
        new Due(
            Moments.at(row, "due_at"),
            Moments.at(row, "limit_at"),
            Pace.valueOf(row.getString("pace").toUpperCase(Locale.ROOT))),
        Arrays.stream(warnings).map(Timestamp::toInstant).toList(),
        row.getInt("warned"),
        new Deadline.Marks(
            Moments.orNull(row, "met_at"),
            Moments.orNull(row, "breached_at"),
            Moments.orNull(row, "extended_at"),
            Moments.orNull(row, "stopped_at"),
            Moments.orNull(row, "dropped_at")));
  }
}
