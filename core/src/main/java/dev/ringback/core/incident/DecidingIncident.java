package dev.ringback.core.incident;

import dev.ringback.core.event.Events;
import dev.ringback.core.incident.Incident.State;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says of an incident that it is one, that it is none, or that it is over; tells its reporters the
/// same.
@Component
public class DecidingIncident {

  private static final String SYSTEM = "system";

  /// The receipt with the number comes first.
  private static final Duration BEHIND_RECEIPT = Duration.ofSeconds(10);

  private final Incidents incidents;
  private final IncidentWords words;
  private final Tasks tasks;
  private final Events events;
  private final Clock clock;

  DecidingIncident(
      Incidents incidents, IncidentWords words, Tasks tasks, Events events, Clock clock) {
    this.incidents = incidents;
    this.words = words;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  /// It is one fault: each reporter keeps their number and hears so. A person who says so says it
  /// of the unsure ones, too.
  ///
  /// @param by a staff login, or `system`
  /// @return empty if there is no such incident; one that was decided before stays as it was
  @Transactional
  public Optional<Incident> open(long id, String by) {
    return decide(
        id,
        State.OFFERED,
        incident -> {
          become(incident, State.OPEN, by);
          if (!by.equals(SYSTEM)) {
            incident.unsure().forEach(ticket -> incidents.sure(id, ticket.serial()));
          }
          List<TicketNumber> joined = by.equals(SYSTEM) ? incident.sure() : incident.tickets();
          joined.forEach(ticket -> tellJoined(id, ticket.serial(), by));
        });
  }

  /// A report that was unsure belongs to it.
  ///
  /// @return empty if there is no such incident
  @Transactional
  public Optional<Incident> join(long id, TicketNumber ticket, String by) {
    return settled(
        id,
        incident -> {
          if (incidents.sure(id, ticket.serial()) && incident.state() == State.OPEN) {
            tellJoined(id, ticket.serial(), by);
          }
        });
  }

  /// A report that was unsure is another fault.
  @Transactional
  public Optional<Incident> leaveOut(long id, TicketNumber ticket) {
    return settled(id, incident -> incidents.leaveOut(id, ticket.serial()));
  }

  private Optional<Incident> settled(long id, Consumer<Incident> work) {
    return incidents
        .lock(id)
        .map(
            incident -> {
              work.accept(incident);
              events.record("incident.joined", Long.toString(id));
              return incidents.find(id).orElseThrow();
            });
  }

  /// These are several faults.
  @Transactional
  public Optional<Incident> dismiss(long id, String by) {
    return decide(id, State.OFFERED, incident -> become(incident, State.DISMISSED, by));
  }

  @Transactional
  public Optional<Incident> close(long id, String by) {
    return incidents
        .lock(id)
        .map(
            incident -> {
              if (incident.state() == State.OPEN || incident.state() == State.OFFERED) {
                become(incident, State.CLOSED, by);
              }
              return incidents.find(id).orElseThrow();
            });
  }

  /// Tells every reporter the same, each under their own number.
  @Transactional
  public Optional<Incident> tell(long id, String text, String by) {
    return decide(
        id,
        State.OPEN,
        incident -> {
          Instant now = clock.instant();
          for (TicketNumber ticket : incident.sure()) {
            words.tell(id, ticket.serial(), text, by, now, now);
          }
          events.record("incident.told", Long.toString(id));
        });
  }

  void tellJoined(long id, long ticketId, String by) {
    Instant now = clock.instant();
    words.tell(id, ticketId, null, by, now, by.equals(SYSTEM) ? now.plus(BEHIND_RECEIPT) : now);
  }

  private Optional<Incident> decide(long id, State from, Consumer<Incident> work) {
    return incidents
        .lock(id)
        .map(
            incident -> {
              if (incident.state() == from) {
                work.accept(incident);
              }
              return incidents.find(id).orElseThrow();
            });
  }

  private void become(Incident incident, State state, String by) {
    incidents.become(incident.id(), state, by, clock.instant());
    incidents.taskOf(incident.id()).ifPresent(task -> tasks.done(task, by));
    events.record("incident." + state.code(), Long.toString(incident.id()));
  }
}
