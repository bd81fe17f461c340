package dev.ringback.core.calling;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follows what was promised in callbacks to the end (R72).
@Component
public class Promises implements Timer {

  static final String NAME = "callback-promise";
  static final long ONLY = 1;

  private static final Duration EVERY = Duration.ofHours(1);

  private static final String OPEN =
      """
      select p.*, t.number from callback_promise p
      join callback c on c.id = p.callback_id join ticket t on t.id = c.ticket_id
      where p.kept_at is null
      """;

  private final JdbcClient jdbc;
  private final Tasks tasks;
  private final Timers timers;
  private final Clock clock;

  Promises(JdbcClient jdbc, Tasks tasks, Timers timers, Clock clock) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.timers = timers;
    this.clock = clock;
  }

  /// Something promised and not kept yet.
  public record Promised(
      long id, long callbackId, TicketNumber ticket, String what, Instant dueAt, String by) {}

  /// Soonest first.
  public List<Promised> open(int most) {
    return jdbc.sql(OPEN + "order by p.due_at, p.id limit :most")
        .param("most", most)
        .query(Promises::promised)
        .list();
  }

  /// Those whose time is over and whose breach nobody was told of.
  private List<Promised> broken(Instant now) {
    return jdbc.sql(OPEN + "and p.told_at is null and p.due_at <= :now order by p.due_at, p.id")
        .param("now", Moments.utc(now))
        .query(Promises::promised)
        .list();
  }

  private static Promised promised(ResultSet row, int n) throws SQLException {
    return new Promised(
        row.getLong("id"),
        row.getLong("callback_id"),
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        row.getString("what"),
        Moments.at(row, "due_at"),
        row.getString("made_by"));
  }

  /// @return false if there is no such open promise
  public boolean kept(long id, String login) {
    return jdbc.sql(
                "update callback_promise set kept_at = :now, kept_by = :login where id = :id and"
                    + " kept_at is null")
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("login", login)
            .param("id", id)
            .update()
        == 1;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, clock.instant());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    for (Promised late : broken(now)) {
      if (tell(late.id(), now)) {
        tasks.open("promise-broken", null, late.ticket().serial(), late.what());
      }
    }
    return Optional.of(now.plus(EVERY));
  }

  private boolean tell(long id, Instant now) {
    return jdbc.sql("update callback_promise set told_at = :now where id = :id and told_at is null")
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }
}
