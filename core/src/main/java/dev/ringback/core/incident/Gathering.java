package dev.ringback.core.incident;

import dev.ringback.core.event.Events;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Sees that several people report one fault (R13): offers it as an incident, and joins above a
/// number.
@Component
public class Gathering {

  private static final String SYSTEM = "system";
  private static final String TASK = "incident";

  /// The key of places whose building nobody knows; no building is called so.
  private static final String UNSURE = "~";

  private static final int MOST_COMPARED = 20;

  private final Incidents incidents;
  private final DecidingIncident deciding;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Policy policy;
  private final Buildings buildings;
  private final Events events;
  private final Clock clock;

  Gathering(
      Incidents incidents,
      DecidingIncident deciding,
      Tickets tickets,
      Tasks tasks,
      Policy policy,
      Buildings buildings,
      Events events,
      Clock clock) {
    this.incidents = incidents;
    this.deciding = deciding;
    this.tickets = tickets;
    this.tasks = tasks;
    this.policy = policy;
    this.buildings = buildings;
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
      Optional<Incident> incident = incidents.of(moved.ticket().id());
      incident
          .filter(offered -> offered.state() == Incident.State.OFFERED)
          .ifPresent(offered -> withdraw(offered, moved.ticket()));
      incident
          .filter(open -> open.state() == Incident.State.OPEN)
          .filter(open -> !incidents.anyLive(open.id()))
          .ifPresent(open -> deciding.close(open.id(), SYSTEM));
    }
  }

  /// What is over joins nothing any more.
  private void withdraw(Incident offered, Ticket ticket) {
    incidents.withdraw(offered.id(), ticket.id());
    if (!incidents.anyLive(offered.id())) {
      deciding.close(offered.id(), SYSTEM);
    }
  }

  /// A ticket's place has become known; the caller has locked the ticket.
  public void placed(long ticketId) {
    tickets.find(ticketId).ifPresent(this::consider);
  }

  private void consider(Ticket ticket) {
    IncidentRules rules = policy.incidents();
    boolean shared =
        ticket.kind() == Kind.REPAIR
            && rules.categories().contains(ticket.category())
            && ticket.place().known();
    if (!shared || incidents.of(ticket.id()).isPresent()) {
      return;
    }
    Optional<String> key = buildings.key(ticket.place());
    Instant since = clock.instant().minus(rules.within());
    key.ifPresent(
        known -> {
          incidents.lock(ticket.category(), known);
          gather(ticket, known, rules, since);
        });
    if (incidents.of(ticket.id()).isEmpty()) {
      // always after a building's own lock, so that nobody waits for the other way round
      incidents.lock(ticket.category(), UNSURE);
      gatherUnsure(ticket, key, rules, since);
    }
  }

  private void gather(Ticket ticket, String key, IncidentRules rules, Instant since) {
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
    boolean open = incident.state() == Incident.State.OPEN;
    boolean own = ownInFlat(ticket, rules);
    incidents.add(incident.id(), ticket.id(), !(open && own), clock.instant());
    events.record("incident.joined", Long.toString(incident.id()));
    if (own) {
      return;
    }
    if (open) {
      deciding.tellJoined(incident.id(), ticket.id(), SYSTEM);
    } else if (incident.sure().size() + 1 >= rules.joinFrom()) {
      deciding.open(incident.id(), SYSTEM);
    }
  }

  /// A tap that drips in a flat has nothing to do with its neighbours'.
  private static boolean ownInFlat(Ticket ticket, IncidentRules rules) {
    return ticket.place().room() != null && rules.ownInFlats().contains(ticket.category());
  }

  /// A flat that reports twice is one reporter.
  private static boolean sameFlat(Place one, Place other) {
    return one.room() != null
        && one.room().equals(other.room())
        && Objects.equals(one.unit(), other.unit())
        && Likeness.perhaps(one, other);
  }

  private void offerIfMany(Ticket ticket, String key, IncidentRules rules, Instant since) {
    List<Ticket> alike =
        ungathered(ticket, since)
            .filter(other -> buildings.key(other.place()).filter(key::equals).isPresent())
            .toList();
    if (alike.size() + 1 >= rules.offerFrom()) {
      long id = offer(ticket, key, alike, true);
      ungathered(ticket, since)
          .filter(other -> Likeness.perhaps(ticket.place(), other.place()))
          .forEach(other -> incidents.add(id, other.id(), false, clock.instant()));
      if (alike.size() + 1 >= rules.joinFrom() && !ownInFlat(ticket, rules)) {
        deciding.open(id, SYSTEM);
      }
    }
  }

  /// Where the building is not known, or not known to be the same: never joined, only shown with
  /// what it may belong to.
  private void gatherUnsure(
      Ticket ticket, Optional<String> key, IncidentRules rules, Instant since) {
    Optional<Incident> near =
        incidents.currentSince(ticket.category(), since).stream()
            .filter(incident -> near(ticket, incident))
            .findFirst();
    if (near.isPresent()) {
      incidents.add(near.get().id(), ticket.id(), false, clock.instant());
      events.record("incident.joined", Long.toString(near.get().id()));
      if (near.get().state() == Incident.State.OPEN) {
        tasks.open(TASK, ticket.conversationId(), ticket.id(), reason(1, ticket) + "?");
      }
      return;
    }
    List<Ticket> alike =
        ungathered(ticket, since)
            .filter(other -> Likeness.perhaps(ticket.place(), other.place()))
            .toList();
    if (alike.size() + 1 >= rules.offerFrom()) {
      offer(ticket, key.orElse(UNSURE + ticket.id()), alike, false);
    }
  }

  private boolean near(Ticket ticket, Incident incident) {
    return Likeness.perhaps(ticket.place(), incident.at())
        || incident.tickets().stream()
            .limit(MOST_COMPARED)
            .flatMap(number -> tickets.find(number).stream())
            .anyMatch(other -> Likeness.perhaps(ticket.place(), other.place()));
  }

  private Stream<Ticket> ungathered(Ticket ticket, Instant since) {
    return tickets.reportedSince(ticket.category(), since).stream()
        .filter(other -> other.id() != ticket.id())
        .filter(other -> !sameFlat(ticket.place(), other.place()))
        .filter(other -> incidents.of(other.id()).isEmpty());
  }

  private long offer(Ticket ticket, String key, List<Ticket> alike, boolean sure) {
    Instant now = clock.instant();
    long id = incidents.offer(ticket.category(), key, building(ticket.place()), now);
    alike.forEach(each -> incidents.add(id, each.id(), sure, now));
    incidents.add(id, ticket.id(), sure, now);
    String reason = reason(alike.size() + 1, ticket) + (sure ? "" : "?");
    incidents.task(id, tasks.open(TASK, null, ticket.id(), reason));
    events.record("incident.offered", Long.toString(id));
    return id;
  }

  private static String reason(int reports, Ticket ticket) {
    return reports + " × " + ticket.category().code() + ", " + building(ticket.place()).line();
  }

  private static Place building(Place place) {
    return place.text() != null
        ? place
        : new Place(place.site(), place.building(), null, null, null, null, null);
  }
}
