package dev.ringback.core.incident;

import dev.ringback.core.event.Events;
import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.policy.IncidentRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Sees that several people report one fault (R13): offers it as an incident, and joins above a
/// number.
@Component
public class Gathering {

  private static final String SYSTEM = "system";
  private static final String TASK = "incident";

  private final Incidents incidents;
  private final DecidingIncident deciding;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Policy policy;
  private final Events events;
  private final Clock clock;

  Gathering(
      Incidents incidents,
      DecidingIncident deciding,
      Tickets tickets,
      Tasks tasks,
      Policy policy,
      Events events,
      Clock clock) {
    this.incidents = incidents;
    this.deciding = deciding;
    this.tickets = tickets;
    this.tasks = tasks;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// Before the alarm is raised, which is added to the incident's own.
  @EventListener
  @Order(0)
  void opened(TicketOpened opened) {
    consider(opened.ticket());
  }

  @EventListener
  void moved(TicketMoved moved) {
    if (moved.ticket().state().ended()) {
      incidents
          .of(moved.ticket().id())
          .filter(incident -> incident.state() == Incident.State.OPEN)
          .filter(incident -> !incidents.anyLive(incident.id()))
          .ifPresent(incident -> deciding.close(incident.id(), SYSTEM));
    }
  }

  /// A ticket's place has become known; the caller has locked the ticket.
  public void placed(long ticketId) {
    tickets.find(ticketId).ifPresent(this::consider);
  }

  private void consider(Ticket ticket) {
    IncidentRules rules = policy.incidents();
    Optional<String> key = key(ticket.place());
    if (ticket.kind() == Kind.REPAIR
        && rules.categories().contains(ticket.category())
        && key.isPresent()
        && incidents.of(ticket.id()).isEmpty()) {
      incidents.lock(ticket.category(), key.get());
      gather(ticket, key.get(), rules);
    }
  }

  private void gather(Ticket ticket, String key, IncidentRules rules) {
    Instant now = clock.instant();
    Instant since = now.minus(rules.within());
    Optional<Incident> latest =
        incidents
            .latest(ticket.category(), key)
            .filter(incident -> incident.state() != Incident.State.CLOSED);
    boolean fresh = latest.filter(incident -> incident.latestAt().isAfter(since)).isPresent();
    if (latest.isEmpty()) {
      offerIfMany(ticket, key, rules, since);
    } else if (!fresh) {
      if (latest.get().state() != Incident.State.DISMISSED) {
        deciding.close(latest.get().id(), SYSTEM);
      }
      offerIfMany(ticket, key, rules, since);
    } else if (latest.get().state() != Incident.State.DISMISSED) {
      join(latest.get(), ticket, rules);
    }
  }

  private void join(Incident incident, Ticket ticket, IncidentRules rules) {
    incidents.add(incident.id(), ticket.id(), clock.instant());
    events.record("incident.joined", Long.toString(incident.id()));
    if (incident.state() == Incident.State.OPEN) {
      deciding.tellJoined(incident.id(), ticket.id(), SYSTEM);
    } else if (incident.tickets().size() + 1 >= rules.joinFrom()) {
      deciding.open(incident.id(), SYSTEM);
    }
  }

  private void offerIfMany(Ticket ticket, String key, IncidentRules rules, Instant since) {
    List<Ticket> alike =
        tickets.reportedSince(ticket.category(), since).stream()
            .filter(other -> key(other.place()).filter(key::equals).isPresent())
            .filter(other -> incidents.of(other.id()).isEmpty())
            .toList();
    if (alike.size() < rules.offerFrom()) {
      return;
    }
    Instant now = clock.instant();
    long id = incidents.offer(ticket.category(), key, building(ticket.place()), now);
    alike.forEach(each -> incidents.add(id, each.id(), now));
    String reason =
        alike.size() + " × " + ticket.category().code() + ", " + building(ticket.place());
    incidents.task(id, tasks.open(TASK, null, ticket.id(), reason));
    events.record("incident.offered", Long.toString(id));
    if (alike.size() >= rules.joinFrom()) {
      deciding.open(id, SYSTEM);
    }
  }

  /// Empty where the building is not known.
  private static Optional<String> key(Place place) {
    return Optional.ofNullable(place.building())
        .map(
            building ->
                (place.site() == null ? "" : PlaceKey.site(place.site()))
                    + "/"
                    + PlaceKey.building(building));
  }

  private static String building(Place place) {
    return new Place(place.site(), place.building(), null, null, null, null, null).line();
  }
}
