package dev.ringback.core.callback;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows what people of ours wrote down of their calls.
@Component
class CallRecords {

  private final JdbcClient jdbc;
  private final RingbackSettings settings;

  CallRecords(JdbcClient jdbc, RingbackSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /// Oldest first.
  List<CallRecord> of(Collection<Long> callbackIds) {
    return callbackIds.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select k.*, coalesce(k.called_at, k.at) as called,
                  (select string_agg(p.what || ' → '
                      || to_char(p.due_at at time zone :zone, 'YYYY-MM-DD HH24:MI'), '; '
                      order by p.id)
                    from callback_promise p where p.callback_id = k.callback_id
                      and p.made_at = k.at and p.made_by = k.by_login) as promised
                from callback_call k where k.callback_id in (:ids) order by k.id
                """)
            .param("zone", settings.timeZone().getId())
            .param("ids", callbackIds)
            .query(CallRecords::row)
            .list();
  }

  private static CallRecord row(ResultSet row, int n) throws SQLException {
    return new CallRecord(
        row.getLong("callback_id"),
        row.getString("by_login"),
        row.getString("method"),
        CallResult.Outcome.of(row.getString("outcome")),
        row.getString("number"),
        Moments.at(row, "called"),
        row.getObject("score", Integer.class),
        row.getString("words"),
        row.getString("confirmed"),
        row.getString("joint"),
        row.getString("promised"));
  }
}
