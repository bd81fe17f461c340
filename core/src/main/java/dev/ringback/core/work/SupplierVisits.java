package dev.ringback.core.work;

import dev.ringback.core.household.Estates;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.WorkRules.Supplier;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps when a supplier has agreed to come: somebody is reminded before, and asked to see to it
/// where nobody has seen them by some time after (R41).
@Component
public class SupplierVisits implements Timer {

  private static final String COMES = "survey-supplier";
  private static final String MISSED = "supplier-missed";
  private static final Set<String> TASKS = Set.of(COMES, MISSED);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final JdbcClient jdbc;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Timers timers;
  private final Policy policy;
  private final Estates estates;

  SupplierVisits(
      JdbcClient jdbc,
      Tickets tickets,
      Tasks tasks,
      Timers timers,
      Policy policy,
      Estates estates) {
    this.jdbc = jdbc;
    this.tickets = tickets;
    this.tasks = tasks;
    this.timers = timers;
    this.policy = policy;
    this.estates = estates;
  }

  /// When somebody comes, who it is and when, as people of ours read it.
  public record Visit(Instant at, String who) {}

  public Optional<Visit> of(long ticketId) {
    return jdbc.sql("select at, who from supplier_visit where ticket_id = :id")
        .param("id", ticketId)
        .query((row, n) -> new Visit(Moments.at(row, "at"), row.getString("who")))
        .optional();
  }

  /// A new time replaces the one before, and what was asked because of it.
  ///
  /// @return who it is and when, in the estate's own time
  String agree(Ticket ticket, String who, Instant at, String login) {
    String said =
        who + " · " + SHOWN.format(at.atZone(estates.calendar(ticket.place().site()).zone()));
    jdbc.sql(
            """
            insert into supplier_visit (ticket_id, at, who) values (:id, :at, :who)
            on conflict (ticket_id) do update set at = excluded.at, who = excluded.who
            """)
        .param("id", ticket.id())
        .param("at", Moments.utc(at))
        .param("who", said)
        .update();
    tasks.done(ticket.id(), TASKS, login);
    timers.set(name(), ticket.id(), at.minus(rules().remind()));
    return said;
  }

  @EventListener
  void moved(TicketMoved moved) {
    if (moved.ticket().state().ended() && !moved.before().state().ended()) {
      timers.clear(name(), moved.ticket().id());
      if (of(moved.ticket().id()).isPresent()) {
        tasks.done(moved.ticket().id(), TASKS, moved.actor());
      }
    }
  }

  @Override
  public String name() {
    return "supplier-visit";
  }

  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    return tickets
        .lock(ticketId)
        .filter(ticket -> !ticket.state().ended())
        .flatMap(ticket -> of(ticketId).flatMap(visit -> due(ticket, visit, now)));
  }

  private Optional<Instant> due(Ticket ticket, Visit visit, Instant now) {
    Instant missed = visit.at().plus(rules().missed());
    if (now.isBefore(missed)) {
      tasks.open(COMES, ticket.conversationId(), ticket.id(), visit.who());
      return Optional.of(missed);
    }
    boolean seen = seen(ticket.id(), visit.at());
    tasks.done(ticket.id(), TASKS, "system");
    if (!seen) {
      tasks.open(MISSED, ticket.conversationId(), ticket.id(), visit.who());
    }
    return Optional.empty();
  }

  /// Ticked off since they were to come, or something was found or mended there since.
  private boolean seen(long ticketId, Instant at) {
    return jdbc.sql(
            """
            select exists (select 1 from task
                where ticket_id = :id and kind = :kind and done_at >= :at)
              or exists (select 1 from ticket_history
                where ticket_id = :id and at >= :at
                  and (action = 'resolve' or action like 'survey\\_%' and action <> :agreed))
            """)
        .param("id", ticketId)
        .param("kind", COMES)
        .param("agreed", Survey.What.SUPPLIER.action())
        .param("at", Moments.utc(at))
        .query(Boolean.class)
        .single();
  }

  private Supplier rules() {
    return policy.work().supplier();
  }
}
