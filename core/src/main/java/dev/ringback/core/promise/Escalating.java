package dev.ringback.core.promise;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Escalation;
import dev.ringback.core.policy.Escalation.Rung;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Recipient;
import dev.ringback.core.promise.PromiseNotice.Why;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes promises in danger, and broken ones, to people with power to mend (service-standards
/// §6.2).
@Component
class Escalating {

  private final EscalationRows rows;
  private final Recipients recipients;
  private final Policy policy;
  private final Watching watching;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Escalating(
      EscalationRows rows,
      Recipients recipients,
      Policy policy,
      Watching watching,
      Events events,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.recipients = recipients;
    this.policy = policy;
    this.watching = watching;
    this.events = events;
    this.publisher = publisher;
  }

  /// The time of a promise is running out.
  void warn(Ticket ticket, Deadline deadline, Instant now, Calendar calendar) {
    List<Recipient> to = policy.escalation().warned(Math.max(0, deadline.warned() - 1));
    tell(
        ticket,
        deadline.milestone(),
        Why.NEAR,
        deadline.due().told(),
        to,
        allowed(ticket, now, calendar));
  }

  /// Tells the next rung of each broken promise whose time has come.
  ///
  /// @return when the rungs after those are due
  List<Instant> climb(Ticket ticket, Instant now, Calendar calendar) {
    return rows.openOf(ticket.id()).stream()
        .flatMap(escalated -> next(ticket, escalated, now, calendar).stream())
        .toList();
  }

  private Optional<Instant> next(
      Ticket ticket, Escalated escalated, Instant now, Calendar calendar) {
    return Optional.ofNullable(escalated.nextAt())
        .map(next -> next.isAfter(now) ? next : climbed(ticket, escalated, now, calendar));
  }

  /// Somebody of ours answers for all that is broken of this ticket.
  void acknowledge(Ticket ticket, String login, Instant now) {
    if (rows.openOf(ticket.id()).isEmpty()) {
      return;
    }
    rows.acknowledged(ticket.id(), login, now);
    watching.note(ticket, login, "promise_acknowledged", null, now);
    watching.answered(ticket, login);
    events.record("promise.acknowledged", ticket.number().toString());
  }

  private Instant climbed(Ticket ticket, Escalated escalated, Instant now, Calendar calendar) {
    Escalation rules = policy.escalation();
    List<Rung> ladder = rules.ladder(ticket.urgency());
    Instant at = allowed(ticket, now, calendar);
    int rung = Math.min(escalated.rung(), ladder.size() - 1);
    int told = 0;
    while (told == 0 && rung < ladder.size()) {
      told =
          tell(
              ticket,
              escalated.milestone(),
              Why.BROKEN,
              escalated.told(),
              ladder.get(rung).to(),
              at);
      rung++;
    }
    String heard = escalated.milestone().code() + (told == 0 ? ": nobody could be told" : "");
    watching.note(ticket, "promise_escalated", heard, now);
    events.record("promise.escalated", ticket.number().toString());
    boolean more = rung < ladder.size();
    Instant next = at.plus(more ? ladder.get(rung).after() : rules.again());
    rows.climbed(escalated.id(), more ? rung : ladder.size() - 1, next);
    return next;
  }

  /// @return how many addresses were told
  private int tell(
      Ticket ticket, Milestone milestone, Why why, Instant due, List<Recipient> to, Instant at) {
    Map<Address, Language> reached = recipients.reached(to, ticket);
    reached.forEach(
        (address, language) ->
            publisher.publishEvent(
                new PromiseNotice(ticket, milestone, why, due, address, language, at)));
    return reached.size();
  }

  /// Nobody is woken for what is not urgent.
  private Instant allowed(Ticket ticket, Instant now, Calendar calendar) {
    return policy.escalation().anyHour().contains(ticket.urgency()) ? now : calendar.nextOpen(now);
  }
}
