package dev.ringback.core.crew;

import dev.ringback.core.crew.Assignment.Standing;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the jobs and who was asked to do them.
@Component
public class Jobs {

  /// Who answers so long after somebody else has it is still told who.
  private static final Duration ANSWERABLE = Duration.ofHours(12);

  private static final String SELECT =
      "select j.*, s.login as holder_login from job j left join staff s on s.id = j.holder ";

  /// What a person has to do with jobs: holds them, was asked, or was asked until lately.
  private static final String CONCERNED =
      """
      from job j join ticket t on t.id = j.ticket_id join staff s on s.id = any(:members)
      left join job_offer o on o.job_id = j.id and o.staff_id = s.id
      where (j.state = 'taken' and j.holder = s.id
        or j.state in ('asking', 'nobody') and (o.answer is null or o.answer = 'late')
          and o.at is not null
        or j.state = 'over' and j.holder = s.id and j.ended_at > :since
        or j.state in ('taken', 'over') and o.answer = 'gone' and o.answered_at > :since
        or o.answer = 'declined' and o.answered_at > :since
          and (j.holder is null or j.holder <> s.id))
      """;

  private final JdbcClient jdbc;

  Jobs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How much a technician has to do.
  record Load(long jobs, Instant askedAt) {
    static final Load NONE = new Load(0, Instant.EPOCH);
  }

  Map<String, Load> loads() {
    Map<String, Load> loads = new HashMap<>();
    jdbc.sql(
            """
            select s.login,
              (select count(*) from ticket t where t.assignee = s.id
                and t.state not in ('resolved', 'closed', 'cancelled')) as jobs,
              (select max(o.at) from job_offer o where o.staff_id = s.id) as asked
            from staff s where s.active and 'technician' = any(s.roles)
            """)
        .query(
            row -> {
              Instant asked = Moments.orNull(row, "asked");
              loads.put(
                  row.getString("login"),
                  new Load(row.getLong("jobs"), asked == null ? Instant.EPOCH : asked));
            });
    return loads;
  }

  /// The job of a ticket that is not over.
  public Optional<Job> live(long ticketId) {
    return jdbc.sql(SELECT + "where j.ticket_id = :id and j.state <> 'over'")
        .param("id", ticketId)
        .query(Jobs::job)
        .optional();
  }

  /// The latest job of a ticket, over or not, that somebody was asked to do.
  Optional<Job> latest(long ticketId, String login) {
    return jdbc.sql(
            SELECT
                + """
                where j.ticket_id = :id and exists (select 1 from job_offer o
                  join staff m on m.id = o.staff_id where o.job_id = j.id and m.login = :login)
                order by j.id desc limit 1
                """)
        .param("id", ticketId)
        .param("login", login)
        .query(Jobs::job)
        .optional();
  }

  /// Who was asked, in that order.
  public List<Offer> offers(long jobId) {
    return jdbc.sql(
            "select o.*, s.login, s.name from job_offer o join staff s on s.id = o.staff_id"
                + " where o.job_id = :id order by o.at, s.id")
        .param("id", jobId)
        .query(
            (row, n) -> {
              String answer = row.getString("answer");
              return new Offer(
                  row.getLong("job_id"),
                  row.getString("login"),
                  row.getString("name"),
                  Moments.at(row, "at"),
                  answer == null ? null : Offer.Answer.of(answer));
            })
        .list();
  }

  /// The caller has locked the ticket, which has no live job.
  Job open(long ticketId, int together, @Nullable String notBy, Instant at) {
    long id =
        jdbc.sql(
                """
                insert into job (ticket_id, state, together, not_by, opened_at)
                values (:ticket, 'nobody', :together, :notBy, :at) returning id
                """)
            .param("ticket", ticketId)
            .param("together", together)
            .param("notBy", notBy)
            .param("at", Moments.utc(at))
            .query(Long.class)
            .single();
    return jdbc.sql(SELECT + "where j.id = :id").param("id", id).query(Jobs::job).single();
  }

  void update(Job job) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", job.id());
    values.put("state", job.state().code());
    values.put("holder", job.holder());
    values.put("next", Moments.utc(job.nextAt()));
    values.put("taken", Moments.utc(job.takenAt()));
    values.put("underway", Moments.utc(job.underwayAt()));
    values.put("ended", Moments.utc(job.endedAt()));
    jdbc.sql(
            """
            update job set state = :state, next_at = :next, taken_at = :taken,
              underway_at = :underway, ended_at = :ended, holder = (select id from staff where login = :holder)
            where id = :id
            """)
        .params(values)
        .update();
  }

  void offer(long jobId, long staffId, Instant at) {
    jdbc.sql("insert into job_offer (job_id, staff_id, at) values (:job, :staff, :at)")
        .param("job", jobId)
        .param("staff", staffId)
        .param("at", Moments.utc(at))
        .update();
  }

  void answer(long jobId, String login, Offer.Answer answer, Instant at) {
    jdbc.sql(
            "update job_offer set answer = :answer, answered_at = :at where job_id = :job"
                + " and staff_id = (select id from staff where login = :login)")
        .param("answer", answer.code())
        .param("at", Moments.utc(at))
        .param("job", jobId)
        .param("login", login)
        .update();
  }

  /// What these people have to do, told last first.
  List<Assignment> of(List<Long> members, Instant now) {
    return jdbc.sql(
            "select t.number, j.state, coalesce(j.holder = s.id, false) as mine, coalesce(o.answer"
                + " = 'declined', false) as declined, t.step = 'on_site' as there,"
                + " coalesce(j.taken_at, o.at) as told "
                + CONCERNED
                + " order by told desc, j.id desc limit 50")
        .param("members", members.toArray(Long[]::new))
        .param("since", Moments.utc(now.minus(ANSWERABLE)))
        .query(
            (row, n) ->
                new Assignment(
                    TicketNumber.parse(row.getString("number")).orElseThrow(),
                    standing(row),
                    Moments.at(row, "told")))
        .list();
  }

  /// The threads of the tickets that these people may speak of, by id.
  List<Long> conversations(List<Long> members, Instant now) {
    return jdbc.sql(
            "select distinct t.conversation_id "
                + CONCERNED
                + " and t.conversation_id is not null order by 1")
        .param("members", members.toArray(Long[]::new))
        .param("since", Moments.utc(now.minus(ANSWERABLE)))
        .query((row, n) -> row.getLong(1))
        .list();
  }

  private static Standing standing(ResultSet row) throws SQLException {
    boolean taken = row.getString("state").equals("taken");
    if (taken && row.getBoolean("mine")) {
      return row.getBoolean("there") ? Standing.THERE : Standing.MINE;
    }
    if (row.getBoolean("declined")) {
      return Standing.DECLINED;
    }
    return taken || row.getString("state").equals("over") ? Standing.GONE : Standing.ASKED;
  }

  private static Job job(ResultSet row, int n) throws SQLException {
    return new Job(
        row.getLong("id"),
        row.getLong("ticket_id"),
        Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("together"),
        row.getString("not_by"),
        row.getString("holder_login"),
        Moments.at(row, "opened_at"),
        Moments.orNull(row, "next_at"),
        Moments.orNull(row, "taken_at"),
        Moments.orNull(row, "underway_at"),
        Moments.orNull(row, "ended_at"));
  }
}
