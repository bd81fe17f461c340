package dev.ringback.core.crew;

import dev.ringback.core.event.Events;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells those concerned what becomes of a job, and writes it into the ticket's history.
@Component
class Telling {

  static final String SYSTEM = "system";

  private final Suggesting people;
  private final Tickets tickets;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Telling(
      Suggesting people,
      Tickets tickets,
      Events events,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.people = people;
    this.tickets = tickets;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// @param kind past tense, such as `offered`
  void record(Ticket ticket, String kind) {
    events.record("job." + kind, ticket.number().toString());
  }

  /// @param action such as `job_offered`
  void write(Ticket ticket, String actor, String action, @Nullable String reason) {
    Ticket now = tickets.find(ticket.id()).orElse(ticket);
    String step = now.step().code();
    tickets.write(
        ticket.id(), new HistoryEntry(clock.instant(), actor, action, step, step, reason));
  }

  void announce(Object event) {
    publisher.publishEvent(event);
  }

  /// Where they are reached best.
  void tell(String login, Ticket ticket, JobTold.What what, String more) {
    people
        .technician(login)
        .ifPresent(
            member ->
                people.addresses(member).stream()
                    .findFirst()
                    .ifPresent(to -> announce(new JobTold(member, to, ticket, what, more))));
  }

  /// Where they have just spoken.
  void answer(Voice voice, Ticket ticket, JobTold.What what, String more) {
    announce(new JobTold(voice.member(), voice.by(), ticket, what, more));
  }

  String name(String login) {
    return people.member(login).name();
  }
}
