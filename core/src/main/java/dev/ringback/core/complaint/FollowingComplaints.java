package dev.ringback.core.complaint;

import dev.ringback.core.course.Courses;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.ComplaintRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.report.SameMatters;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Grades a complaint and names who answers for it at once; what the owner is not satisfied with
/// goes to the next stage (R84, R87).
@Component
class FollowingComplaints {

  private final Complaints complaints;
  private final Answering answering;
  private final Courses courses;
  private final SameMatters counted;
  private final Policy policy;
  private final Timers timers;
  private final Events events;
  private final Clock clock;

  FollowingComplaints(
      Complaints complaints,
      Answering answering,
      Courses courses,
      SameMatters counted,
      Policy policy,
      Timers timers,
      Events events,
      Clock clock) {
    this.complaints = complaints;
    this.answering = answering;
    this.courses = courses;
    this.counted = counted;
    this.policy = policy;
    this.timers = timers;
    this.events = events;
    this.clock = clock;
  }

  /// Before anything is promised, so that the promise is that of the grade.
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void graded(TicketOpened opened) {
    if (opened.ticket().kind() == Kind.COMPLAINT) {
      grade(opened.ticket());
    }
  }

  /// What turns out to be a complaint is dealt with as one from then on, and what turns out to be
  /// none is promised what it is.
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void regraded(TicketMoved moved) {
    if (became(moved)) {
      grade(moved.ticket());
    } else if (ceased(moved)) {
      courses.forget(moved.ticket().id());
      timers.clear(ComplaintTimer.NAME, moved.ticket().id());
    }
  }

  private void grade(Ticket ticket) {
    Instant now = clock.instant();
    ComplaintRules rules = policy.complaints();
    var grade = rules.grade(ticket.category(), ticket.urgency(), told(ticket, now));
    String department = rules.department(ticket.category(), ticket.place().site()).name();
    courses.choose(ticket.id(), grade.row());
    complaints.put(
        new Complaint(
            ticket.number(),
            grade.name(),
            department,
            0,
            0,
            null,
            now.plus(grade.contact()),
            null,
            null,
            null));
    timers.set(ComplaintTimer.NAME, ticket.id(), now.plus(grade.contact()));
  }

  private static boolean became(TicketMoved moved) {
    return moved.ticket().kind() == Kind.COMPLAINT && moved.before().kind() != Kind.COMPLAINT;
  }

  private static boolean ceased(TicketMoved moved) {
    return moved.ticket().kind() != Kind.COMPLAINT && moved.before().kind() == Kind.COMPLAINT;
  }

  @EventListener
  void opened(TicketOpened opened) {
    if (opened.ticket().kind() == Kind.COMPLAINT) {
      answering.begin(opened.ticket(), 0);
    }
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (ticket.kind() != Kind.COMPLAINT) {
      return;
    }
    if (became(moved)) {
      boolean named = complaints.find(ticket.id()).map(Complaint::responsible).isPresent();
      if (!named) {
        answering.begin(ticket, 0);
      }
    } else if (moved.reached(Step.REWORK)) {
      complaints.find(ticket.id()).ifPresent(complaint -> escalate(ticket, complaint));
    } else if (ticket.state().ended() && !moved.before().state().ended()) {
      complaints.settled(ticket.id(), clock.instant());
      timers.clear(ComplaintTimer.NAME, ticket.id());
    }
  }

  /// The owner hears that we are sorry before hearing who comes next.
  private void escalate(Ticket ticket, Complaint complaint) {
    Instant now = clock.instant();
    var grade = policy.complaints().grade(complaint.grade());
    complaints.begin(ticket.id(), complaint.stage() + 1, now.plus(grade.contact()));
    timers.set(ComplaintTimer.NAME, ticket.id(), now);
    events.record("complaint.escalated", ticket.number().toString());
  }

  private int told(Ticket ticket, Instant now) {
    var one =
        new SameMatters.Told(
            ticket.id(),
            ticket.kind().code(),
            ticket.conversationId(),
            ticket.reporter().phone(),
            ticket.openedAt());
    return counted.tooOften(one, now).orElse(1);
  }
}
