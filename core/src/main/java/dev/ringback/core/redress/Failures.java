package dev.ringback.core.redress;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the callbacks that failed, and what was done about each.
@Component
public class Failures {

  private static final String SELECT =
      "select f.*, t.number from callback_failure f join ticket t on t.id = f.ticket_id ";

  private final JdbcClient jdbc;

  Failures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is not mended yet, oldest first.
  public List<Failure> open(int most) {
    return jdbc.sql(SELECT + "where f.mended_at is null order by f.at, f.id limit :most")
        .param("most", most)
        .query(Failures::failure)
        .list();
  }

  public Optional<Failure> find(long id) {
    return jdbc.sql(SELECT + "where f.id = :id")
        .param("id", id)
        .query(Failures::failure)
        .optional();
  }

  /// The failure of this callback, as long as it is not mended.
  Optional<Failure> openOf(long callbackId) {
    return jdbc.sql(SELECT + "where f.callback_id = :id and f.mended_at is null")
        .param("id", callbackId)
        .query(Failures::failure)
        .optional();
  }

  void explain(long id, String words) {
    jdbc.sql("update callback_failure set words = :words where id = :id")
        .param("words", words)
        .param("id", id)
        .update();
  }

  /// Whether a ticket has a failed callback that is not mended yet.
  boolean isOpen(long ticketId) {
    return jdbc.sql(
            "select 1 from callback_failure where ticket_id = :id and mended_at is null limit 1")
        .param("id", ticketId)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// @return empty if this callback has failed before
  Optional<Long> insert(Failure failure) {
    return jdbc.sql(
            """
            insert into callback_failure (callback_id, ticket_id, complaint, words, at, before,
              rework_by, rework_due)
            values (:callback, :ticket, :complaint, :words, :at, :before, :by, :due)
            on conflict (callback_id) do nothing returning id
            """)
        .param("callback", failure.callbackId())
        .param("ticket", failure.ticket().serial())
        .param("complaint", failure.complaint())
        .param("words", failure.words())
        .param("at", Moments.utc(failure.at()))
        .param("before", failure.before())
        .param("by", failure.reworkBy())
        .param("due", Moments.utc(failure.reworkDue()))
        .query(Long.class)
        .optional();
  }

  boolean analyse(long id, String cause, String measure, String login, Instant at) {
    return jdbc.sql(
                """
                update callback_failure set cause = :cause, measure = :measure,
                  analysed_by = :login, analysed_at = :at
                where id = :id
                """)
            .param("cause", cause)
            .param("measure", measure)
            .param("login", login)
            .param("at", Moments.utc(at))
            .param("id", id)
            .update()
        == 1;
  }

  void sent(long id, String login) {
    jdbc.sql("update callback_failure set rework_by = :login where id = :id")
        .param("login", login)
        .param("id", id)
        .update();
  }

  void managerTold(long id, Instant at) {
    jdbc.sql("update callback_failure set manager_at = :at where id = :id")
        .param("at", Moments.utc(at))
        .param("id", id)
        .update();
  }

  /// The owner was told what was changed (R83).
  public void thanked(long id, Instant at) {
    jdbc.sql("update callback_failure set thanked_at = :at where id = :id")
        .param("at", Moments.utc(at))
        .param("id", id)
        .update();
  }

  /// The owner is satisfied now.
  ///
  /// @return the failures that this mends
  List<Failure> mend(long ticketId, Instant at) {
    List<Failure> open =
        jdbc.sql(SELECT + "where f.ticket_id = :ticket and f.mended_at is null order by f.id")
            .param("ticket", ticketId)
            .query(Failures::failure)
            .list();
    jdbc.sql(
            "update callback_failure set mended_at = :at where ticket_id = :ticket and mended_at is"
                + " null")
        .param("at", Moments.utc(at))
        .param("ticket", ticketId)
        .update();
    return open;
  }

  private static Failure failure(ResultSet row, int n) throws SQLException {
    return new Failure(
        row.getLong("id"),
        row.getLong("callback_id"),
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        row.getString("complaint"),
        row.getString("words"),
        Moments.at(row, "at"),
        row.getString("before"),
        row.getString("rework_by"),
        Moments.at(row, "rework_due"),
        row.getString("cause"),
        row.getString("measure"),
        Moments.orNull(row, "manager_at"),
        Moments.orNull(row, "mended_at"));
  }
}
