package dev.ringback.core.incident;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps incidents and which tickets belong to them.
@Component
public class Incidents {

  private static final String SELECT =
      """
      select i.*, array(select t.number from incident_ticket m join ticket t on t.id = m.ticket_id
        where m.incident_id = i.id order by t.id) as numbers,
        array(select t.number from incident_ticket m join ticket t on t.id = m.ticket_id
        where m.incident_id = i.id and not m.sure order by t.id) as unsure
      from incident i
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Incidents(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public Optional<Incident> find(long id) {
    return jdbc.sql(SELECT + "where i.id = :id").param("id", id).query(this::incident).optional();
  }

  /// Those offered and open, newest first.
  public List<Incident> current(int most) {
    return jdbc.sql(SELECT + "where i.state in ('offered', 'open') order by i.id desc limit :most")
        .param("most", most)
        .query(this::incident)
        .list();
  }

  /// All, newest first.
  public List<Incident> list(int offset, int most) {
    return jdbc.sql(SELECT + "order by i.id desc offset :offset limit :most")
        .param("offset", offset)
        .param("most", most)
        .query(this::incident)
        .list();
  }

  public long count() {
    return jdbc.sql("select count(*) from incident").query(Long.class).single();
  }

  /// The incident that a ticket belongs to.
  public Optional<Incident> of(long ticketId) {
    return jdbc.sql(
            SELECT + "where i.id = (select incident_id from incident_ticket where ticket_id = :id)")
        .param("id", ticketId)
        .query(this::incident)
        .optional();
  }

  /// The newest that is one fault for sure, of one of these categories and in one of these
  /// buildings.
  public Optional<Incident> openAt(Set<Category> categories, List<Place> places) {
    return jdbc
        .sql(
            SELECT
                + "where i.state = 'open' and i.category in (:categories)"
                + " order by i.id desc limit 100")
        .param("categories", categories.stream().map(Category::code).toList())
        .query(this::incident)
        .list()
        .stream()
        .filter(incident -> places.stream().anyMatch(place -> Likeness.same(place, incident.at())))
        .findFirst();
  }

  /// Until the commit nobody else gathers reports of this category from this building.
  void lock(Category category, String placeKey) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "incident " + category.code() + " " + placeKey)
        .query(Integer.class)
        .single();
  }

  Optional<Incident> lock(long id) {
    jdbc.sql("select 1 from incident where id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .optional();
    return find(id);
  }

  /// The latest of this category and building, whatever became of it.
  Optional<Incident> latest(Category category, String placeKey) {
    return jdbc.sql(
            SELECT
                + "where i.category = :category and i.place_key = :key order by i.id desc limit 1")
        .param("category", category.code())
        .param("key", placeKey)
        .query(this::incident)
        .optional();
  }

  /// Those offered and open of a category to which somebody reported since then, newest first.
  List<Incident> currentSince(Category category, Instant since) {
    return jdbc.sql(
            SELECT
                + "where i.category = :category and i.state in ('offered', 'open')"
                + " and i.latest_at > :since order by i.id desc limit 20")
        .param("category", category.code())
        .param("since", Moments.utc(since))
        .query(this::incident)
        .list();
  }

  /// @param at estate and building
  long offer(Category category, String placeKey, Place at, Instant now) {
    return jdbc.sql(
            """
            insert into incident (category, place_key, place, at, state, offered_at, latest_at)
            values (:category, :key, :place, :at::jsonb, 'offered', :now, :now) returning id
            """)
        .param("category", category.code())
        .param("key", placeKey)
        .param("place", at.line())
        .param("at", json.writeValueAsString(at))
        .param("now", Moments.utc(now))
        .query(Long.class)
        .single();
  }

  /// @param sure false: only perhaps, for an agent to say
  void add(long id, long ticketId, boolean sure, Instant now) {
    jdbc.sql(
            "insert into incident_ticket (ticket_id, incident_id, sure, joined_at)"
                + " values (:ticket, :id, :sure, :now) on conflict do nothing")
        .param("sure", sure)
        .param("ticket", ticketId)
        .param("id", id)
        .param("now", Moments.utc(now))
        .update();
    jdbc.sql("update incident set latest_at = :now where id = :id")
        .param("now", Moments.utc(now))
        .param("id", id)
        .update();
  }

  /// @return false if the ticket is none of its unsure ones
  boolean sure(long id, long ticketId) {
    return jdbc.sql(
                "update incident_ticket set sure = true"
                    + " where incident_id = :id and ticket_id = :ticket and not sure")
            .param("id", id)
            .param("ticket", ticketId)
            .update()
        > 0;
  }

  /// @return false if the ticket is none of its unsure ones
  boolean leaveOut(long id, long ticketId) {
    return jdbc.sql(
                "delete from incident_ticket"
                    + " where incident_id = :id and ticket_id = :ticket and not sure")
            .param("id", id)
            .param("ticket", ticketId)
            .update()
        > 0;
  }

  /// The ticket belongs to it no more.
  void withdraw(long id, long ticketId) {
    jdbc.sql("delete from incident_ticket where incident_id = :id and ticket_id = :ticket")
        .param("id", id)
        .param("ticket", ticketId)
        .update();
  }

  void become(long id, Incident.State state, String by, Instant now) {
    jdbc.sql(
            """
            update incident set state = :state, decided_by = :by,
              opened_at = case :state when 'open' then :now else opened_at end,
              closed_at = case :state when 'open' then null else :now end
            where id = :id
            """)
        .param("state", state.code())
        .param("by", by)
        .param("now", Moments.utc(now))
        .param("id", id)
        .update();
  }

  void task(long id, long task) {
    jdbc.sql("update incident set task_id = :task where id = :id")
        .param("task", task)
        .param("id", id)
        .update();
  }

  Optional<Long> taskOf(long id) {
    return jdbc.sql("select task_id from incident where id = :id and task_id is not null")
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  boolean anyLive(long id) {
    return jdbc.sql(
            """
            select 1 from incident_ticket m join ticket t on t.id = m.ticket_id
            where m.incident_id = :id and t.state not in ('closed', 'cancelled') limit 1
            """)
        .param("id", id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private Incident incident(ResultSet row, int n) throws SQLException {
    return new Incident(
        row.getLong("id"),
        Category.of(row.getString("category")),
        row.getString("place"),
        json.readValue(row.getString("at"), Place.class),
        Incident.State.of(row.getString("state")),
        Moments.at(row, "offered_at"),
        Moments.at(row, "latest_at"),
        row.getString("decided_by"),
        numbers(row, "numbers"),
        numbers(row, "unsure"));
  }

  private static List<TicketNumber> numbers(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .flatMap(number -> TicketNumber.parse(number).stream())
        .toList();
  }
}
