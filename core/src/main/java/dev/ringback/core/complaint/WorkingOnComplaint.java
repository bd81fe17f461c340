package dev.ringback.core.complaint;

import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people of ours do about a complaint: understood, found out, proposed, settled (R85, R86).
@Component
public class WorkingOnComplaint {

  private final Complaints complaints;
  private final ActingOnTicket acting;
  private final Courses courses;
  private final Policy policy;
  private final Timers timers;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  WorkingOnComplaint(
      Complaints complaints,
      ActingOnTicket acting,
      Courses courses,
      Policy policy,
      Timers timers,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.complaints = complaints;
    this.acting = acting;
    this.courses = courses;
    this.policy = policy;
    this.timers = timers;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// The owner was spoken with and has confirmed what we understood, which is read back in writing.
  @Transactional
  public Answer confirm(TicketNumber number, String understood, String login) {
    Answer answer = acting.act(number, Request.of(Action.CONTACT), login);
    if (answer instanceof Answer.Done(Ticket ticket)) {
      complaints.confirmed(ticket.id(), clock.instant());
      timers.clear(ComplaintTimer.NAME, ticket.id());
      write(ticket, What.UNDERSTOOD, understood, login);
      publisher.publishEvent(
          new ComplaintNews(ticket, ComplaintNews.What.UNDERSTOOD, understood, ""));
    }
    return answer;
  }

  /// A solution is a plan, which the owner is asked to agree to.
  @Transactional
  public Answer find(TicketNumber number, What what, String text, String login) {
    Request request =
        what == What.SOLUTION
            ? new Request(Action.CONTACT, null, text, null, null, null, null, null, null)
            : Request.noting(what.code() + ": " + text);
    Answer answer = acting.act(number, request, login);
    if (answer instanceof Answer.Done(Ticket ticket)) {
      record(ticket, what, text, login);
    }
    return answer;
  }

  /// What is done; the owner is asked whether that settles it. See [FindingsFirst].
  @Transactional
  public Answer settle(TicketNumber number, String result, String login) {
    Answer answer =
        acting.act(
            number,
            new Request(Action.RESOLVE, null, result, null, null, null, null, null, null),
            login);
    if (answer instanceof Answer.Done(Ticket ticket)) {
      record(ticket, What.RESULT, result, login);
    }
    return answer;
  }

  /// Graver or milder than the policy made it; a promise is only tightened by that.
  @Transactional
  public Answer grade(TicketNumber number, String grade, String reason, String login) {
    if (!policy.complaints().knows(grade)) {
      return new Answer.Incomplete("grade", "there is no such grade");
    }
    Answer answer = acting.act(number, Request.noting("grade " + grade + ": " + reason), login);
    if (answer instanceof Answer.Done(Ticket ticket)) {
      courses.choose(ticket.id(), policy.complaints().grade(grade).row());
      complaints.grade(ticket.id(), grade);
      record(ticket, What.GRADE, grade + ": " + reason, login);
      acting.act(
          number,
          new Request(
              Action.REGRADE,
              null,
              null,
              "grade " + grade,
              null,
              null,
              null,
              ticket.urgency(),
              null),
          "system");
    }
    return answer;
  }

  private void write(Ticket ticket, What what, String text, String login) {
    acting.act(ticket.number(), Request.noting(what.code() + ": " + text), login);
    record(ticket, what, text, login);
  }

  private void record(Ticket ticket, What what, String text, String login) {
    Instant now = clock.instant();
    int stage = complaints.find(ticket.id()).map(Complaint::stage).orElse(0);
    complaints.write(ticket.id(), new Finding(stage, what, text, login, now));
  }
}
