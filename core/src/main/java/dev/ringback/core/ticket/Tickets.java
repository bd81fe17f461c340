package dev.ringback.core.ticket;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.triage.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the tickets, their deadlines and their history.
@Component
public class Tickets {

  private static final String SELECT =
      "select t.*, s.login as assignee_login from ticket t left join staff s on s.id = t.assignee ";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final TicketRows rows;
  private final HistoryLines lines;

  Tickets(JdbcClient jdbc, TicketRows rows, HistoryLines lines, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.rows = rows;
    this.lines = lines;
  }

  /// Finds by the number alone; its letter does not matter.
  public Optional<Ticket> find(TicketNumber number) {
    return find(number.serial());
  }

  public Optional<Ticket> find(long id) {
    return jdbc.sql(SELECT + "where t.id = :id").param("id", id).query(rows::ticket).optional();
  }

  /// Locks the ticket's conversation, then the ticket, in the order that everybody keeps (design
  /// §2.2).
  public Optional<Ticket> lock(long id) {
    jdbc.sql(
            "select 1 from conversation where id = (select conversation_id from ticket where id ="
                + " :id) for update")
        .param("id", id)
        .query(Integer.class)
        .optional();
    return jdbc.sql("select 1 from ticket where id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .optional()
        .flatMap(locked -> find(id));
  }

  /// The tickets of a conversation that are not ended, newest first.
  public List<Ticket> liveOf(long conversationId) {
    return jdbc.sql(
            SELECT
                + "where t.conversation_id = :id and t.state not in ('closed', 'cancelled')"
                + " order by t.id desc limit 50")
        .param("id", conversationId)
        .query(rows::ticket)
        .list();
  }

  /// The latest live repairs of a category, newest first, as many as one fault may cause.
  public List<Ticket> reportedSince(Category category, Instant since) {
    return jdbc.sql(
            SELECT
                + "where t.category = :category and t.kind = 'repair' and t.opened_at > :since"
                + " and t.state not in ('resolved', 'closed', 'cancelled')"
                + " order by t.opened_at desc limit 500")
        .param("category", category.code())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(rows::ticket)
        .list();
  }

  /// How many emergencies and urgent repairs of an estate wait for somebody to come.
  public int pressing(@Nullable String site, Instant since) {
    return jdbc.sql(
            "select count(*) from ticket t where t.urgency in ('emergency', 'urgent')"
                + " and t.kind = 'repair' and t.state in ('open', 'assigned')"
                + " and t.opened_at > :since and t.place ->> 'site' is not distinct from :site")
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("site", site)
        .query(Integer.class)
        .single();
  }

  /// The latest tickets of whoever talks in a conversation, ended ones too, newest first: of all
  /// threads that are proven to be the same person's, and those taken by telephone from their
  /// number.
  public List<Ticket> latestOf(long conversationId, int most) {
    return jdbc.sql(
            SELECT
                + """
                where t.conversation_id in (
                    select :id::bigint union select k.id from conversation c
                    join conversation k on k.contact_id = c.contact_id where c.id = :id)
                  or t.conversation_id is null and t.contact_phone in (
                    select c.address from conversation c where c.id = :id
                    union select o.phone from conversation c join contact o on o.id = c.contact_id
                    where c.id = :id)
                order by t.id desc limit :most
                """)
        .param("id", conversationId)
        .param("most", most)
        .query(rows::ticket)
        .list();
  }

  public List<HistoryEntry> history(long ticketId) {
    return lines.of(ticketId);
  }

  /// The step from which a ticket that waits began to.
  Optional<Step> beforeWaiting(long ticketId) {
    return lines.beforeWaiting(ticketId);
  }

  public Deadlines deadlines(long ticketId) {
    Map<String, Instant> due = new HashMap<>();
    jdbc.sql(
            "select kind, due_at from deadline where ticket_id = :id and dropped_at is null"
                + " order by round")
        .param("id", ticketId)
        .query(
            row -> {
              due.put(row.getString("kind"), Moments.at(row, "due_at"));
            });
    return new Deadlines(
        due.get("respond"), due.get("arrive"), due.get("plan"), due.get("resolve"));
  }

  /// Adds a line to a ticket's history.
  public void write(long ticketId, HistoryEntry entry) {
    lines.write(ticketId, entry);
  }

  /// Says that a message belongs to a ticket.
  public void link(long ticketId, long messageId) {
    jdbc.sql(
            "insert into ticket_message (ticket_id, message_id) values (:ticket, :message)"
                + " on conflict do nothing")
        .param("ticket", ticketId)
        .param("message", messageId)
        .update();
  }

  /// Notes what is known of a ticket's warranty.
  ///
  /// @param standing `in`, `out` or `unknown`
  /// @param until the last day covered; null where that is not known, or has no end
  public void warranty(long ticketId, String standing, @Nullable LocalDate until) {
    jdbc.sql("update ticket set warranty = :standing, warranty_until = :until::date where id = :id")
        .param("standing", standing)
        .param("until", until)
        .param("id", ticketId)
        .update();
  }

  /// Sets the place of a ticket whose row the caller has locked.
  public void place(long ticketId, Place place) {
    jdbc.sql("update ticket set place = :place::jsonb, version = version + 1 where id = :id")
        .param("place", json.writeValueAsString(place))
        .param("id", ticketId)
        .update();
  }

  /// Sets what a ticket is about, where the owner told it in pieces.
  public void describe(long ticketId, String words) {
    jdbc.sql("update ticket set description = :words, version = version + 1 where id = :id")
        .param("words", words)
        .param("id", ticketId)
        .update();
  }

  /// A colleague has answered in a thread: of its live tickets those that nobody answers for yet
  /// are that colleague's from now on (R11). The caller holds the thread's lock.
  ///
  /// @return whose they are now; the version stays, since whoever decides about them meanwhile
  ///   decides as well as before
  public List<TicketNumber> answeredBy(long conversationId, String login, Instant at) {
    return jdbc.sql(
            """
            with taken as (
              update ticket set first_contact = :login
              where conversation_id = :conversation and first_contact = 'bot'
                and state not in ('closed', 'cancelled')
              returning id, number, step),
            written as (
              insert into ticket_history (ticket_id, at, actor, action, from_step, to_step)
              select id, :at, :login, 'answered', step, step from taken)
            select id, number from taken
            """)
        .param("login", login)
        .param("conversation", conversationId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((row, n) -> TicketRows.number(row))
        .list();
  }

  TicketNumber insert(Draft draft, String firstContact, String policyVersion, Instant now) {
    long serial = jdbc.sql("select nextval('ticket_serial')").query(Long.class).single();
    TicketNumber number = new TicketNumber(draft.kind().series(), serial);
    jdbc.sql(
            """
            insert into ticket (id, number, kind, category, urgency, urgency_rank, step, state,
              description, language, channel, conversation_id, contact_name, contact_phone,
              contact_address, place, opened_at, first_contact, policy_version)
            values (:id, :number, :kind, :category, :urgency, :rank, 'opened', 'open',
              :description, :language, :channel, :conversation, :name, :phone,
              :address, :place::jsonb, :at, :first, :policy)
            """)
        .params(rows.opened(number, draft, firstContact, policyVersion, now))
        .update();
    return number;
  }

  void update(Ticket ticket) {
    jdbc.sql(
            """
            update ticket set kind = :kind, category = :category, urgency = :urgency,
              urgency_rank = :rank, step = :step, state = :state,
              assignee = (select id from staff where login = :assignee),
              first_contact = :first, resolved_at = :resolved, closed_at = :closed, closed_how = :how, rounds = :rounds,
              version = :version
            where id = :id
            """)
        .params(rows.changed(ticket))
        .update();
  }
}
