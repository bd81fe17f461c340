package dev.ringback.hotline.console;

import dev.ringback.core.incident.DecidingIncident;
import dev.ringback.core.incident.Incidents;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.TicketNumber;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an agent does with several reports of one fault.
@Controller
class IncidentActions {

  private final Incidents incidents;
  private final DecidingIncident deciding;
  private final ActingOnTicket acting;
  private final ConsolePage page;

  IncidentActions(
      Incidents incidents, DecidingIncident deciding, ActingOnTicket acting, ConsolePage page) {
    this.incidents = incidents;
    this.deciding = deciding;
    this.acting = acting;
    this.page = page;
  }

  @PostMapping("/console/incidents/{id}/join")
  String join(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long chosen,
      Principal who,
      Model model) {
    deciding.open(id, who.getName());
    return page.list(chosen, model);
  }

  @PostMapping("/console/incidents/{id}/dismiss")
  String dismiss(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long chosen,
      Principal who,
      Model model) {
    deciding.dismiss(id, who.getName());
    return page.list(chosen, model);
  }

  @PostMapping("/console/incidents/{id}/tickets/{number}/join")
  String joinTicket(
      @PathVariable long id,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable Long chosen,
      Principal who,
      Model model) {
    TicketNumber.parse(number).ifPresent(ticket -> deciding.join(id, ticket, who.getName()));
    return page.list(chosen, model);
  }

  @PostMapping("/console/incidents/{id}/tickets/{number}/dismiss")
  String leaveOut(
      @PathVariable long id,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable Long chosen,
      Model model) {
    TicketNumber.parse(number).ifPresent(ticket -> deciding.leaveOut(id, ticket));
    return page.list(chosen, model);
  }

  @PostMapping("/console/incidents/{id}/tell")
  String tell(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long chosen,
      @RequestParam String text,
      Principal who,
      Model model) {
    if (!text.isBlank()) {
      deciding.tell(id, text.strip(), who.getName());
    }
    return page.list(chosen, model);
  }

  @PostMapping("/console/incidents/{id}/resolve")
  String resolve(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long chosen,
      Principal who,
      Model model) {
    incidents
        .find(id)
        .ifPresent(
            incident ->
                incident
                    .sure()
                    .forEach(
                        ticket -> acting.act(ticket, Request.of(Action.RESOLVE), who.getName())));
    return page.list(chosen, model);
  }
}
