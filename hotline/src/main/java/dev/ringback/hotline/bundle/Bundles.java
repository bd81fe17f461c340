package dev.ringback.hotline.bundle;

import dev.ringback.bot.conversation.Photos;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.complaint.Complaints;
import dev.ringback.core.course.Relations;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.FindingTickets;
import dev.ringback.core.ticket.TicketDetails;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.Accounts;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers from the books all that belongs to a ticket.
@Component
class Bundles {

  private final JdbcClient jdbc;
  private final FindingTickets finding;
  private final Accounts accounts;
  private final Complaints complaints;
  private final Relations relations;
  private final Callbacks callbacks;
  private final Photos photos;

  Bundles(
      JdbcClient jdbc,
      FindingTickets finding,
      Accounts accounts,
      Complaints complaints,
      Relations relations,
      Callbacks callbacks,
      Photos photos) {
    this.jdbc = jdbc;
    this.finding = finding;
    this.accounts = accounts;
    this.complaints = complaints;
    this.relations = relations;
    this.callbacks = callbacks;
    this.photos = photos;
  }

  Optional<Bundle> of(TicketNumber number) {
    return finding.find(number).map(this::gathered);
  }

  private Bundle gathered(TicketDetails details) {
    long id = details.ticket().id();
    return new Bundle(
        details.ticket().number(),
        details,
        promises(id),
        accounts.of(details.ticket()),
        complaints.findings(id),
        relations.of(id),
        talk(id),
        callbacks.of(id).stream()
            .map(callback -> new Bundle.Survey(callback, callbacks.answers(callback.id())))
            .toList(),
        photos.of(id));
  }

  /// What was put to the ticket, and what was sent about it.
  private List<Bundle.Said> talk(long ticketId) {
    return jdbc.sql(
            """
            select m.at, m.text,
              case when m.direction = 'in' and m.conversation_id is distinct from t.conversation_id
                then 'technician' else m.author end as author
            from ticket t join message m on m.id in (
              select message_id from ticket_message where ticket_id = t.id
              union select message_id from outbox where ticket_id = t.id and message_id is not null)
            where t.id = :id order by m.at, m.id
            """)
        .param("id", ticketId)
        .query(
            (row, n) ->
                new Bundle.Said(
                    Moments.at(row, "at"), row.getString("author"), row.getString("text")))
        .list();
  }

  private List<Bundle.Promise> promises(long ticketId) {
    return jdbc.sql("select * from deadline where ticket_id = :id order by round, due_at, kind")
        .param("id", ticketId)
        .query(
            (row, n) ->
                new Bundle.Promise(
                    row.getString("kind"),
                    row.getInt("round"),
                    Moments.at(row, "due_at"),
                    Moments.at(row, "limit_at"),
                    Moments.orNull(row, "met_at"),
                    Moments.orNull(row, "breached_at"),
                    Moments.orNull(row, "extended_at"),
                    Moments.orNull(row, "dropped_at")))
        .list();
  }
}
