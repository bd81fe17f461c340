package dev.ringback.hotline.api;

import dev.ringback.core.incident.DecidingIncident;
import dev.ringback.core.incident.Incident;
import dev.ringback.core.incident.Incidents;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Incidents: many reporters, one fault.
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentsApi {

  private final Incidents incidents;
  private final DecidingIncident deciding;
  private final ActingOnTicket acting;

  IncidentsApi(Incidents incidents, DecidingIncident deciding, ActingOnTicket acting) {
    this.incidents = incidents;
    this.deciding = deciding;
    this.acting = acting;
  }

  /// @param text what every reporter is told, or the note that is put to the work
  record Words(@Nullable String text) {}

  /// @param refused the tickets that were not where they could be resolved from
  record Resolved(Incident incident, List<TicketNumber> resolved, List<TicketNumber> refused) {}

  @GetMapping
  Listing<Incident> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size).list(incidents::list, incidents::count);
  }

  @GetMapping("/{id}")
  Incident one(@PathVariable String id) {
    return known(incidents.find(Ids.of(id)));
  }

  /// It is one fault.
  @PostMapping("/{id}/join")
  Incident join(@PathVariable String id, Authentication who) {
    return expected(deciding.open(Ids.of(id), who.getName()), Incident.State.OPEN);
  }

  /// These are several faults.
  @PostMapping("/{id}/dismiss")
  Incident dismiss(@PathVariable String id, Authentication who) {
    return expected(deciding.dismiss(Ids.of(id), who.getName()), Incident.State.DISMISSED);
  }

  /// A report that only perhaps belongs to it does.
  @PostMapping("/{id}/tickets/{number}/join")
  Incident joinTicket(@PathVariable String id, @PathVariable String number, Authentication who) {
    return known(deciding.join(Ids.of(id), unsure(id, number), who.getName()));
  }

  /// A report that only perhaps belongs to it is another fault.
  @PostMapping("/{id}/tickets/{number}/dismiss")
  Incident leaveOut(@PathVariable String id, @PathVariable String number) {
    return known(deciding.leaveOut(Ids.of(id), unsure(id, number)));
  }

  private TicketNumber unsure(String id, String number) {
    return known(incidents.find(Ids.of(id))).unsure().stream()
        .filter(ticket -> TicketNumber.parse(number).filter(ticket::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("The incident has no such unsure ticket."));
  }

  /// Tells every reporter the same.
  @PostMapping("/{id}/tell")
  Incident tell(@PathVariable String id, @RequestBody Words words, Authentication who) {
    String text = Given.needed("text", words.text());
    return expected(deciding.tell(Ids.of(id), text, who.getName()), Incident.State.OPEN);
  }

  /// The fault is mended: each reporter is asked whether it is so for them.
  @PostMapping("/{id}/resolve")
  Resolved resolve(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Words words,
      Authentication who) {
    Incident incident =
        expected(incidents.find(Ids.of(id)), Incident.State.OPEN, Incident.State.CLOSED);
    Request request =
        Request.of(Action.RESOLVE, words == null ? null : Given.text("text", words.text()));
    List<TicketNumber> resolved = new ArrayList<>();
    List<TicketNumber> refused = new ArrayList<>();
    for (TicketNumber ticket : incident.sure()) {
      boolean done = acting.act(ticket, request, who.getName()) instanceof Answer.Done;
      (done ? resolved : refused).add(ticket);
    }
    return new Resolved(known(incidents.find(incident.id())), resolved, refused);
  }

  private static Incident expected(Optional<Incident> found, Incident.State... states) {
    Incident incident = known(found);
    if (!List.of(states).contains(incident.state())) {
      throw Refusal.conflict(
          "The incident is " + incident.state().code() + ".",
          java.util.Map.of("state", incident.state()));
    }
    return incident;
  }

  private static Incident known(Optional<Incident> found) {
    return found.orElseThrow(() -> Refusal.notFound("There is no such incident."));
  }
}
