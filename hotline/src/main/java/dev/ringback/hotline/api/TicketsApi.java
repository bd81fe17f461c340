package dev.ringback.hotline.api;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.course.Relation;
import dev.ringback.core.course.Relations;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.FindingTickets;
import dev.ringback.core.ticket.TicketDetails;
import dev.ringback.core.ticket.TicketFilter;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.ProposingPlan;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tickets: the list, one of them, and what can be done with it.
@RestController
@RequestMapping("/api/v1/tickets")
class TicketsApi {

  private final FindingTickets finding;
  private final ProposingPlan proposing;
  private final Relations relations;
  private final ZoneId zone;

  TicketsApi(
      FindingTickets finding,
      ProposingPlan proposing,
      Relations relations,
      RingbackSettings settings) {
    this.relations = relations;
    this.finding = finding;
    this.proposing = proposing;
    this.zone = settings.timeZone();
  }

  @GetMapping
  Listing<TicketJson> list(
      @ParameterObject AskedTickets asked,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    TicketFilter filter = asked.filter(zone);
    return Window.of(page, size)
        .list(
            (offset, most) -> shown(finding.list(filter, offset, most)),
            () -> finding.count(filter));
  }

  @GetMapping("/{number}")
  TicketJson one(@PathVariable String number) {
    return shown(parse(number));
  }

  @PostMapping("/{number}/{action}")
  TicketJson act(
      @PathVariable String number,
      @PathVariable String action,
      @RequestBody(required = false) @Nullable ActionBody body,
      Authentication who) {
    TicketNumber parsed = parse(number);
    Action wanted =
        Action.offered(action)
            .orElseThrow(() -> Refusal.notFound("There is no such action on a ticket."));
    ActionBody given = body == null ? ActionBody.EMPTY : body;
    Answer answer = proposing.act(parsed, given.request(wanted), who.getName());
    return shown(Answered.ticket(answer, action).number());
  }

  private TicketJson shown(TicketNumber number) {
    TicketDetails details = finding.find(number).orElseThrow(TicketsApi::unknown);
    return shown(List.of(details)).getFirst();
  }

  private List<TicketJson> shown(List<TicketDetails> found) {
    Map<Long, List<Relation>> related =
        relations.of(found.stream().map(each -> each.ticket().id()).toList());
    return found.stream()
        .map(each -> TicketJson.of(each, related.getOrDefault(each.ticket().id(), List.of())))
        .toList();
  }

  private static TicketNumber parse(String number) {
    return TicketNumber.parse(number)
        .orElseThrow(() -> Refusal.notFound("This is no ticket number."));
  }

  private static Refusal unknown() {
    return Refusal.notFound("There is no ticket with this number.");
  }
}
