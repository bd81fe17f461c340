package dev.ringback.core.roster;

import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who is on duty when.
@Component
public class Roster {

  /// A roster whose last shift is longer past is one that nobody keeps any more.
  private static final Duration FORGOTTEN = Duration.ofDays(28);

  private static final String SELECT =
      "select r.*, s.login from roster_shift r join staff s on s.id = r.staff_id ";

  private final JdbcClient jdbc;
  private final RosterTimer timer;
  private final Clock clock;

  Roster(JdbcClient jdbc, RosterTimer timer, Clock clock) {
    this.jdbc = jdbc;
    this.timer = timer;
    this.clock = clock;
  }

  /// The logins of those who are on duty somewhere, who came first first.
  ///
  /// @param site as `PlaceKey` folds it; null where the estate is not known
  /// @return empty if no roster is kept: then everybody counts as on duty
  public Optional<List<String>> onDuty(Instant at, @Nullable String site) {
    if (!kept(at)) {
      return Optional.empty();
    }
    return Optional.of(
        jdbc.sql(
                """
                select s.login from roster_shift r join staff s on s.id = r.staff_id and s.active
                where r.starts_at <= :at and r.ends_at > :at
                  and (r.site is null or :site::text is null or r.site = :site)
                group by s.login order by min(r.starts_at), s.login
                """)
            .param("at", Moments.utc(at))
            .param("site", site)
            .query(String.class)
            .list());
  }

  /// Whether there is a roster at all.
  boolean kept(Instant at) {
    return jdbc.sql("select exists (select 1 from roster_shift where ends_at > :since)")
        .param("since", Moments.utc(at.minus(FORGOTTEN)))
        .query(Boolean.class)
        .single();
  }

  /// The shifts of active people that touch a time, earliest first.
  public List<RosterShift> between(Instant from, Instant to) {
    return jdbc.sql(
            SELECT
                + "where s.active and r.starts_at < :to and r.ends_at > :from"
                + " order by r.starts_at, r.id limit 5000")
        .param("from", Moments.utc(from))
        .param("to", Moments.utc(to))
        .query(Roster::shift)
        .list();
  }

  /// Whether somebody has a shift already that touches this one, at the same estate.
  public boolean overlaps(RosterShift shift) {
    return jdbc.sql(
            """
            select exists (select 1 from roster_shift r join staff s on s.id = r.staff_id
              where s.login = :login and r.site is not distinct from :site
                and r.starts_at < :to and r.ends_at > :from)
            """)
        .param("login", shift.login())
        .param("site", shift.site())
        .param("from", Moments.utc(shift.startsAt()))
        .param("to", Moments.utc(shift.endsAt()))
        .query(Boolean.class)
        .single();
  }

  /// @return its id; empty if nobody active has this login
  public Optional<Long> add(RosterShift shift) {
    Optional<Long> id =
        jdbc.sql(
                """
                insert into roster_shift (staff_id, site, starts_at, ends_at)
                select id, :site, :from, :to from staff where login = :login and active
                returning id
                """)
            .param("login", shift.login())
            .param("site", shift.site())
            .param("from", Moments.utc(shift.startsAt()))
            .param("to", Moments.utc(shift.endsAt()))
            .query(Long.class)
            .optional();
    timer.lookAgain(clock.instant());
    return id;
  }

  /// @return false if there is no such shift
  public boolean remove(long id) {
    boolean was = jdbc.sql("delete from roster_shift where id = :id").param("id", id).update() == 1;
    timer.lookAgain(clock.instant());
    return was;
  }

  /// The gaps from now on; none if no roster is kept.
  public List<Gap> gaps(Instant from, Instant to) {
    return kept(from) ? Gap.between(from, to, between(from, to)) : List.of();
  }

  private static RosterShift shift(ResultSet row, int n) throws SQLException {
    return new RosterShift(
        row.getLong("id"),
        row.getString("login"),
        row.getString("site"),
        Moments.at(row, "starts_at"),
        Moments.at(row, "ends_at"));
  }
}
