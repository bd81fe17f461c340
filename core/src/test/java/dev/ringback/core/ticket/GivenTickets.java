package dev.ringback.core.ticket;

import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.complaint.WorkingOnComplaint;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Tickets in the state that a test begins with, brought there by real moves.
public class GivenTickets {

  private final JdbcClient jdbc;
  private final OpeningTicket opening;
  private final ActingOnTicket acting;
  private final TransactionTemplate transaction;
  private final WorkingOnComplaint complaints;
  private final Clock clock;

  GivenTickets(
      JdbcClient jdbc,
      OpeningTicket opening,
      ActingOnTicket acting,
      TransactionTemplate transaction,
      WorkingOnComplaint complaints,
      Clock clock) {
    this.jdbc = jdbc;
    this.opening = opening;
    this.acting = acting;
    this.transaction = transaction;
    this.complaints = complaints;
    this.clock = clock;
  }

  /// A dripping tap, told by text message.
  public Ticket open() {
    return open(Kind.REPAIR, Urgency.NORMAL);
  }

  public Ticket emergency() {
    return open(Kind.REPAIR, Urgency.EMERGENCY);
  }

  public Ticket open(Kind kind, Urgency urgency) {
    return open(kind, urgency, new Address("sms", "+8613900000001"));
  }

  public Ticket open(Kind kind, Urgency urgency, Address owner) {
    long conversation = conversation(owner);
    return transaction.execute(
        status -> opening.open(draft(kind, urgency, owner, conversation), "bot"));
  }

  /// Told at the desk: there is no thread to answer in.
  public Ticket toldInPerson() {
    var reporter = new Ticket.Reporter("Mrs Li", null, null);
    return drips("visit", reporter, Place.ofText("flat 302"), "api");
  }

  /// A dripping tap told by telephone, nobody being named.
  public Ticket toldOf(Place place) {
    return drips("phone", new Ticket.Reporter(null, null, null), place, "bot");
  }

  private Ticket drips(String channel, Ticket.Reporter reporter, Place place, String actor) {
    Draft draft =
        new Draft(
            Kind.REPAIR,
            Category.PLUMBING,
            Urgency.NORMAL,
            "the tap drips",
            Language.EN,
            channel,
            null,
            reporter,
            place);
    return transaction.execute(status -> opening.open(draft, actor));
  }

  /// A complaint with all that must be written down first.
  public Ticket resolved(Ticket ticket) {
    if (ticket.kind() == Kind.COMPLAINT) {
      complaints.confirm(ticket.number(), "as it was", "system");
      for (What what : List.of(What.MEETING, What.FACTS, What.CAUSE, What.SOLUTION)) {
        complaints.find(ticket.number(), what, "as it was", "system");
      }
    }
    return act(ticket, Request.of(Action.RESOLVE), "system");
  }

  public Ticket closed(Ticket ticket) {
    return act(resolved(ticket), Request.of(Action.ACCEPT), "owner");
  }

  public Ticket reopened(Ticket ticket) {
    return act(ticket, Request.of(Action.REOPEN, "it drips again"), "owner");
  }

  /// Does what must be legal here.
  public Ticket act(Ticket ticket, Request request, String actor) {
    Answer answer = acting.act(ticket.number(), request, actor);
    if (answer instanceof Answer.Done(Ticket after)) {
      return after;
    }
    throw new AssertionError(request.action() + ": " + answer);
  }

  /// Somebody who works here.
  public void staff(String login, String name) {
    jdbc.sql("insert into staff (login, name, created_at) values (:login, :name, :at)")
        .param("login", login)
        .param("name", name)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private long conversation(Address owner) {
    jdbc.sql(
            "insert into address (channel, value, created_at) values (:channel, :value, :at)"
                + " on conflict do nothing")
        .param("channel", owner.channel())
        .param("value", owner.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            insert into conversation (channel, address, our_address, last_message_at, opened_at)
            values (:channel, :value, '', :at, :at)
            on conflict (channel, address) do update set our_address = ''
            returning id
            """)
        .param("channel", owner.channel())
        .param("value", owner.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private static Draft draft(Kind kind, Urgency urgency, Address owner, long conversation) {
    return new Draft(
        kind,
        Category.PLUMBING,
        urgency,
        "the tap drips",
        Language.EN,
        owner.channel(),
        conversation,
        new Ticket.Reporter(null, owner.value(), owner.value()),
        Place.ofText("flat 302"));
  }
}
