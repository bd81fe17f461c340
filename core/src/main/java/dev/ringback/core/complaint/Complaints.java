package dev.ringback.core.complaint;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps how complaints stand, and what was written down of them.
@Component
public class Complaints {

  private static final String SELECT =
      "select c.*, t.number from complaint c"
          + " join ticket t on t.id = c.ticket_id and t.kind = 'complaint' ";

  private final JdbcClient jdbc;

  Complaints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return empty also for what turned out to be none
  public Optional<Complaint> find(long ticketId) {
    return jdbc.sql(SELECT + "where c.ticket_id = :id")
        .param("id", ticketId)
        .query(Complaints::complaint)
        .optional();
  }

  /// What is not settled yet, the soonest contact first.
  public List<Complaint> open(int offset, int most) {
    return jdbc.sql(
            SELECT
                + "where c.settled_at is null order by c.contact_due, c.ticket_id"
                + " offset :offset limit :most")
        .param("offset", offset)
        .param("most", most)
        .query(Complaints::complaint)
        .list();
  }

  public long countOpen() {
    return jdbc.sql(
            "select count(*) from complaint c join ticket t on t.id = c.ticket_id"
                + " where c.settled_at is null and t.kind = 'complaint'")
        .query(Long.class)
        .single();
  }

  /// In the order in which it was written down.
  public List<Finding> findings(long ticketId) {
    return jdbc.sql("select * from complaint_record where ticket_id = :id order by id")
        .param("id", ticketId)
        .query(
            (row, n) ->
                new Finding(
                    row.getInt("stage"),
                    Finding.What.of(row.getString("what")),
                    row.getString("text"),
                    row.getString("made_by"),
                    Moments.at(row, "at")))
        .list();
  }

  /// New, or once more where it had turned out to be none meanwhile.
  void put(Complaint complaint) {
    jdbc.sql(
            """
            insert into complaint (ticket_id, grade, department, contact_due)
            values (:id, :grade, :department, :due)
            on conflict (ticket_id) do update set grade = excluded.grade,
              department = excluded.department, contact_due = excluded.contact_due,
              confirmed_at = null, late_at = null, settled_at = null
            """)
        .param("id", complaint.number().serial())
        .param("grade", complaint.grade())
        .param("department", complaint.department())
        .param("due", Moments.utc(complaint.contactDue()))
        .update();
  }

  /// At a new stage the owner is to confirm anew to be understood.
  void begin(long ticketId, int stage, Instant contactDue) {
    jdbc.sql(
            "update complaint set stage = :stage, contact_due = :due, confirmed_at = null,"
                + " late_at = null, settled_at = null where ticket_id = :id")
        .param("stage", stage)
        .param("due", Moments.utc(contactDue))
        .param("id", ticketId)
        .update();
  }

  void name(long ticketId, int stage, String login, Instant at) {
    jdbc.sql("update complaint set responsible = :login where ticket_id = :id")
        .param("login", login)
        .param("id", ticketId)
        .update();
    jdbc.sql(
            "insert into complaint_responsible (ticket_id, stage, login, at)"
                + " values (:id, :stage, :login, :at)")
        .param("id", ticketId)
        .param("stage", stage)
        .param("login", login)
        .param("at", Moments.utc(at))
        .update();
  }

  void told(long ticketId, int stage) {
    jdbc.sql("update complaint set told_stage = :stage where ticket_id = :id")
        .param("stage", stage)
        .param("id", ticketId)
        .update();
  }

  void confirmed(long ticketId, Instant at) {
    jdbc.sql("update complaint set confirmed_at = :at where ticket_id = :id")
        .param("at", Moments.utc(at))
        .param("id", ticketId)
        .update();
  }

  void late(long ticketId, Instant at) {
    jdbc.sql("update complaint set late_at = :at where ticket_id = :id")
        .param("at", Moments.utc(at))
        .param("id", ticketId)
        .update();
  }

  void settled(long ticketId, Instant at) {
    jdbc.sql("update complaint set settled_at = :at where ticket_id = :id")
        .param("at", Moments.utc(at))
        .param("id", ticketId)
        .update();
  }

  void grade(long ticketId, String grade) {
    jdbc.sql("update complaint set grade = :grade where ticket_id = :id")
        .param("grade", grade)
        .param("id", ticketId)
        .update();
  }

  void write(long ticketId, Finding finding) {
    jdbc.sql(
            "insert into complaint_record (ticket_id, stage, what, text, made_by, at)"
                + " values (:id, :stage, :what, :text, :by, :at)")
        .param("id", ticketId)
        .param("stage", finding.stage())
        .param("what", finding.what().code())
        .param("text", finding.text())
        .param("by", finding.by())
        .param("at", Moments.utc(finding.at()))
        .update();
  }

  /// Everybody who has answered for it so far.
  Set<String> namedBefore(long ticketId) {
    return new HashSet<>(
        jdbc.sql("select login from complaint_responsible where ticket_id = :id")
            .param("id", ticketId)
            .query(String.class)
            .list());
  }

  /// How many unsettled complaints each person answers for.
  Map<String, Long> load() {
    Map<String, Long> load = new HashMap<>();
    jdbc.sql(
            "select c.responsible, count(*) as n from complaint c"
                + " join ticket t on t.id = c.ticket_id and t.kind = 'complaint'"
                + " where c.settled_at is null and c.responsible is not null"
                + " group by c.responsible")
        .query(
            row -> {
              load.put(row.getString("responsible"), row.getLong("n"));
            });
    return load;
  }

  private static Complaint complaint(ResultSet row, int n) throws SQLException {
    return new Complaint(
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        row.getString("grade"),
        row.getString("department"),
        row.getInt("stage"),
        row.getInt("told_stage"),
        row.getString("responsible"),
        Moments.at(row, "contact_due"),
        Moments.orNull(row, "confirmed_at"),
        Moments.orNull(row, "late_at"),
        Moments.orNull(row, "settled_at"));
  }
}
