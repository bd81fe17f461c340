package dev.ringback.core.complaint;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.Member;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Names who comes next at a new stage, and sees that owners confirm in time to be understood.
@Component
class ComplaintTimer implements Timer {

  static final String NAME = "complaint";

  private final Complaints complaints;
  private final Answering answering;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Policy policy;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  ComplaintTimer(
      Complaints complaints,
      Answering answering,
      Tickets tickets,
      Tasks tasks,
      Policy policy,
      Events events,
      ApplicationEventPublisher publisher) {
    this.complaints = complaints;
    this.answering = answering;
    this.tickets = tickets;
    this.tasks = tasks;
    this.policy = policy;
    this.events = events;
    this.publisher = publisher;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    return tickets
        .lock(id)
        .filter(ticket -> !ticket.state().ended())
        .flatMap(ticket -> complaints.find(id).flatMap(found -> look(ticket, found, now)));
  }

  private Optional<Instant> look(Ticket ticket, Complaint complaint, Instant now) {
    if (complaint.toldStage() < complaint.stage()) {
      next(ticket, complaint);
    }
    boolean reported = ticket.state() == Step.State.RESOLVED;
    if (reported || complaint.confirmedAt() != null || complaint.lateAt() != null) {
      return Optional.empty();
    }
    if (complaint.contactDue().isAfter(now)) {
      return Optional.of(complaint.contactDue());
    }
    String step = ticket.step().code();
    tickets.write(
        ticket.id(), new HistoryEntry(now, "system", "complaint_unconfirmed", step, step, null));
    complaints.late(ticket.id(), now);
    answering.late(ticket);
    events.record("complaint.late", ticket.number().toString());
    return Optional.empty();
  }

  private void next(Ticket ticket, Complaint complaint) {
    String stage = policy.complaints().stage(complaint.stage()).name();
    Optional<Member> who = answering.begin(ticket, complaint.stage());
    tasks.open("complaint-" + stage.replace('_', '-'), ticket.conversationId(), ticket.id(), stage);
    complaints.told(ticket.id(), complaint.stage());
    who.ifPresent(
        member ->
            publisher.publishEvent(
                new ComplaintNews(ticket, ComplaintNews.What.NEXT_STAGE, stage, member.name())));
  }
}
