package dev.ringback.core.redress;

import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackEnded;
import dev.ringback.core.callback.CallbackFailed;
import dev.ringback.core.callback.Praised;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Does at once what a bad answer calls for, and passes praise on (R59, R62).
@Component
public class Mending {

  private final Failures failures;
  private final Crew crew;
  private final ActingOnTicket acting;
  private final Tickets tickets;
  private final Policy policy;
  private final Timers timers;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Mending(
      Failures failures,
      Crew crew,
      ActingOnTicket acting,
      Tickets tickets,
      Policy policy,
      Timers timers,
      Events events,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.publisher = publisher;
    this.failures = failures;
    this.crew = crew;
    this.acting = acting;
    this.tickets = tickets;
    this.policy = policy;
    this.timers = timers;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void failed(CallbackFailed failed) {
    Ticket ticket = failed.line().ticket();
    Instant now = clock.instant();
    Failure failure =
        new Failure(
            0,
            failed.line().callback().id(),
            ticket.number(),
            failed.complaint().map(Object::toString).orElse(null),
            failed.words(),
            now,
            ticket.assignee(),
            null,
            now.plus(policy.callback().rework()),
            null,
            null,
            null,
            null);
    failures
        .insert(failure)
        .ifPresent(
            id -> {
              // the owner hears that we are sorry before hearing who comes
              timers.set(FailureTimer.NAME, id, now);
              What what = failed.complaint().isPresent() ? What.COMPLAINED : What.FAILED;
              crew.tell(Role.SUPERVISOR, what, ticket, failed.words());
              events.record("failure.opened", Long.toString(id));
            });
  }

  /// A good answer after the rework ends it; until then the callbacks go on (R82).
  @EventListener
  void ended(CallbackEnded ended) {
    Integer score = ended.callback().score();
    if (ended.callback().state() == Callback.State.ANSWERED
        && score != null
        && score > policy.callback().failAtMost()) {
      failures
          .mend(ended.ticket().id(), clock.instant())
          .forEach(failure -> mended(failure, ended));
    }
  }

  /// The same callback is good now: whoever heard that it failed hears that it did not.
  private void mended(Failure failure, CallbackEnded ended) {
    timers.clear(FailureTimer.NAME, failure.id());
    if (failure.callbackId() == ended.callback().id() && failure.complaint() == null) {
      crew.tell(Role.SUPERVISOR, What.SLIP, ended.ticket(), "");
    }
  }

  @EventListener
  void praised(Praised praised) {
    crew.tell(praised.ticket().assignee(), What.PRAISE, praised.ticket(), praised.words());
  }

  /// Why it went wrong, and what is changed so that it does not happen again (R82).
  ///
  /// @return false if there is no such failure
  @Transactional
  public boolean analyse(long id, String cause, String measure, String login) {
    boolean told = failures.find(id).map(before -> measure.equals(before.measure())).orElse(false);
    boolean known = failures.analyse(id, cause, measure, login, clock.instant());
    if (known) {
      Failure failure = failures.find(id).orElseThrow();
      acting.act(
          failure.ticket(), Request.noting("cause: " + cause + "; measure: " + measure), login);
      events.record("failure.analysed", Long.toString(id));
      tickets
          .find(failure.ticket())
          .filter(_ -> !told)
          .ifPresent(ticket -> publisher.publishEvent(new ImprovementMade(ticket, id, measure)));
    }
    return known;
  }

  /// Somebody else is to go, the rework is late, or the matter is still not mended.
  Optional<Instant> due(long id, Instant now) {
    return failures
        .find(id)
        .filter(failure -> failure.mendedAt() == null && failure.managerAt() == null)
        .flatMap(failure -> due(failure, now));
  }

  private Optional<Instant> due(Failure failure, Instant now) {
    Instant manager =
        failure
            .at()
            .atZone(policy.calendars().usual().zone())
            .plus(policy.callback().escalateAfter())
            .toInstant();
    Optional<Ticket> ticket = tickets.find(failure.ticket());
    if (failure.reworkDue().isAfter(now)) {
      // a complaint goes to its next stage instead
      ticket
          .filter(found -> found.step() == Step.REWORK && found.kind() != Kind.COMPLAINT)
          .ifPresent(found -> send(found, failure));
      return Optional.of(failure.reworkDue());
    }
    if (manager.isAfter(now)) {
      // a crew that is there, or was, has kept the time for rework
      ticket
          .filter(found -> !there(found))
          .ifPresent(found -> crew.tell(Role.SUPERVISOR, What.UNMENDED, found, failure.words()));
      return Optional.of(manager);
    }
    ticket.ifPresent(found -> crew.tell(Role.ADMIN, What.UNMENDED, found, failure.words()));
    failures.managerTold(failure.id(), now);
    events.record("failure.escalated", Long.toString(failure.id()));
    return Optional.empty();
  }

  private void send(Ticket ticket, Failure failure) {
    Optional<Member> other = crew.other(ticket, failure.before());
    other.ifPresent(
        member -> {
          acting.act(
              ticket.number(),
              new Request(
                  Action.ASSIGN, member.login(), null, "rework", null, null, null, null, null),
              "system");
          failures.sent(failure.id(), member.login());
          crew.sent(member, ticket, failure.words());
        });
  }

  private static boolean there(Ticket ticket) {
    return switch (ticket.state()) {
      case ON_SITE, RESOLVED, CLOSED, CANCELLED -> true;
      case OPEN, ASSIGNED, ON_HOLD -> false;
    };
  }
}
