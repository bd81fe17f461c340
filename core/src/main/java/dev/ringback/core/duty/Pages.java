package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the alarms and the calls made for them.
@Component
class Pages {

  private final JdbcClient jdbc;

  Pages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return empty if an alarm rings already for this ticket
  Optional<Page> raise(long ticketId, Optional<String> words, Instant now, Instant next) {
    return jdbc.sql(
            """
            insert into page (ticket_id, words, raised_at, next_at)
            values (:ticket, :words, :now, :next)
            on conflict (ticket_id) where state = 'ringing' do nothing
            returning *
            """)
        .param("ticket", ticketId)
        .param("words", words.orElse(null))
        .param("now", Moments.utc(now))
        .param("next", Moments.utc(next))
        .query(Pages::page)
        .optional();
  }

  /// The loud alarm of another ticket of the same incident.
  Optional<Page> loudOfIncident(long ticketId) {
    return jdbc.sql(
            """
            select p.* from incident_ticket me
            join incident i on i.id = me.incident_id and i.state = 'open'
            join incident_ticket other on other.incident_id = i.id and other.ticket_id <> me.ticket_id
            join page p on p.ticket_id = other.ticket_id and p.state in ('ringing', 'accepted')
            where me.ticket_id = :ticket and me.sure and other.sure
            order by p.state = 'ringing' desc, p.id desc limit 1
            """)
        .param("ticket", ticketId)
        .query(Pages::page)
        .optional();
  }

  /// @return the id of the alarm that is added to another one
  long join(long ticketId, Optional<String> words, long loud, Instant now) {
    return jdbc.sql(
            """
            insert into page (ticket_id, state, words, raised_at, next_at, joined_to)
            values (:ticket, 'joined', :words, :now, :now, :loud) returning id
            """)
        .param("ticket", ticketId)
        .param("words", words.orElse(null))
        .param("loud", loud)
        .param("now", Moments.utc(now))
        .query(Long.class)
        .single();
  }

  /// The alarms that were added to this one.
  List<Long> joinedTo(long loud) {
    return jdbc.sql("select id from page where joined_to = :id and state = 'joined' order by id")
        .param("id", loud)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  /// The alarm that this one was added to, as it is now.
  Optional<Page> loudOf(long pageId) {
    return jdbc.sql("select l.* from page l join page p on p.joined_to = l.id where p.id = :id")
        .param("id", pageId)
        .query(Pages::page)
        .optional();
  }

  Optional<Long> ticketOf(long pageId) {
    return jdbc.sql("select ticket_id from page where id = :id")
        .param("id", pageId)
        .query(Long.class)
        .optional();
  }

  /// Locks; the caller has locked the ticket.
  Optional<Page> lock(long pageId) {
    return jdbc.sql("select * from page where id = :id for update")
        .param("id", pageId)
        .query(Pages::page)
        .optional();
  }

  /// Locks the latest alarm of a ticket that the caller has locked.
  Optional<Page> lockLatestOf(long ticketId) {
    return jdbc.sql("select * from page where ticket_id = :id order by id desc limit 1 for update")
        .param("id", ticketId)
        .query(Pages::page)
        .optional();
  }

  void climbed(long pageId, int rung, int round, Instant next) {
    jdbc.sql("update page set rung = :rung, round = :round, next_at = :next where id = :id")
        .param("rung", rung)
        .param("round", round)
        .param("next", Moments.utc(next))
        .param("id", pageId)
        .update();
  }

  void accepted(long pageId, String by, Instant at) {
    jdbc.sql(
            "update page set state = 'accepted', accepted_by = :by, accepted_at = :at where id ="
                + " :id")
        .param("by", by)
        .param("at", Moments.utc(at))
        .param("id", pageId)
        .update();
  }

  void cancelled(long pageId) {
    jdbc.sql("update page set state = 'cancelled' where id = :id").param("id", pageId).update();
  }

  /// What is read out from now on.
  void worded(long pageId, Optional<String> words) {
    jdbc.sql("update page set words = coalesce(:words, words) where id = :id")
        .param("words", words.orElse(null))
        .param("id", pageId)
        .update();
  }

  void repeated(long pageId, Instant at) {
    jdbc.sql("update page set repeated_at = :at where id = :id")
        .param("at", Moments.utc(at))
        .param("id", pageId)
        .update();
  }

  long call(long pageId, String person, Address address, Instant at) {
    return jdbc.sql(
            "insert into page_call (page_id, person, channel, address, at)"
                + " values (:page, :person, :channel, :address, :at) returning id")
        .param("page", pageId)
        .param("person", person)
        .param("channel", address.channel())
        .param("address", address.value())
        .param("at", Moments.utc(at))
        .query(Long.class)
        .single();
  }

  /// Notes the answer on the latest call to this address.
  ///
  /// @return the person called; empty if this alarm never called that address
  Optional<String> answered(long pageId, Address by, boolean accepts, Instant at) {
    return jdbc.sql(
            """
            update page_call set answer = :answer, answered_at = :at
            where id = (select max(id) from page_call
                        where page_id = :page and channel = :channel and address = :address)
            returning person
            """)
        .param("answer", accepts ? "accepted" : "declined")
        .param("at", Moments.utc(at))
        .param("page", pageId)
        .param("channel", by.channel())
        .param("address", by.value())
        .query(String.class)
        .optional();
  }

  /// Where a person was called for an alarm.
  List<Address> addressesOf(long pageId, String person) {
    return jdbc.sql(
            "select distinct channel, address from page_call where page_id = :page and person ="
                + " :person order by channel, address")
        .param("page", pageId)
        .param("person", person)
        .query((row, n) -> new Address(row.getString("channel"), row.getString("address")))
        .list();
  }

  /// The addresses that were called for a ticket's latest alarm, or for the loud one that it was
  /// added to, and have not declined.
  List<Address> toldOf(long ticketId) {
    return jdbc.sql(
            """
            select distinct c.channel, c.address from page_call c
            join (select id, joined_to from page where ticket_id = :ticket and state <> 'cancelled'
                order by id desc limit 1) p on c.page_id in (p.id, p.joined_to)
            where c.answer is distinct from 'declined'
            """)
        .param("ticket", ticketId)
        .query((row, n) -> new Address(row.getString("channel"), row.getString("address")))
        .list();
  }

  /// Whether anybody was called for an alarm of this ticket that stands, or for the loud one that
  /// it was added to.
  boolean called(long ticketId) {
    return jdbc.sql(
            """
            select exists (select 1 from page p
                join page_call c on c.page_id in (p.id, p.joined_to)
                where p.ticket_id = :ticket and p.state <> 'cancelled')
            """)
        .param("ticket", ticketId)
        .query(Boolean.class)
        .single();
  }

  List<RingingPage> ringing() {
    return jdbc.sql(
            """
            select p.id, t.number, t.urgency = 'emergency' as emergency, p.raised_at, p.round,
              (select c.person from page_call c where c.page_id = p.id order by c.id desc limit 1)
                as called
            from page p join ticket t on t.id = p.ticket_id
            where p.state = 'ringing' order by p.id limit 100
            """)
        .query(
            (row, n) ->
                new RingingPage(
                    row.getLong("id"),
                    number(row.getString("number")),
                    row.getBoolean("emergency"),
                    Moments.at(row, "raised_at"),
                    Optional.ofNullable(row.getString("called")),
                    row.getInt("round")))
        .list();
  }

  private static Page page(ResultSet row, int n) throws SQLException {
    return new Page(
        row.getLong("id"),
        row.getLong("ticket_id"),
        Page.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("rung"),
        row.getInt("round"),
        Moments.at(row, "next_at"),
        Optional.ofNullable(row.getString("accepted_by")),
        Optional.ofNullable(row.getString("words")),
        Optional.ofNullable(Moments.orNull(row, "repeated_at")));
  }

  private static TicketNumber number(String text) {
    return TicketNumber.parse(text).orElseThrow();
  }
}
