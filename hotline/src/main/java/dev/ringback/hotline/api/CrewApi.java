package dev.ringback.hotline.api;

import dev.ringback.core.crew.Job;
import dev.ringback.core.crew.Jobs;
import dev.ringback.core.crew.Offer;
import dev.ringback.core.crew.Suggesting;
import dev.ringback.core.crew.Suggestion;
import dev.ringback.core.crew.Working;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who could do the work on a ticket, who was asked, and who has it.
@RestController
@RequestMapping("/api/v1/tickets/{number}")
class CrewApi {

  private final Tickets tickets;
  private final Suggesting suggesting;
  private final Working working;
  private final Jobs jobs;

  CrewApi(Tickets tickets, Suggesting suggesting, Working working, Jobs jobs) {
    this.tickets = tickets;
    this.suggesting = suggesting;
    this.working = working;
    this.jobs = jobs;
  }

  /// A technician who could do it.
  record SuggestionJson(
      String login,
      String name,
      List<String> skills,
      boolean skilled,
      boolean local,
      boolean onDuty,
      long jobs,
      boolean busy,
      boolean reachable) {

    static SuggestionJson of(Suggestion one) {
      return new SuggestionJson(
          one.login(),
          one.member().name(),
          one.member().skills(),
          one.skilled(),
          one.local(),
          one.onDuty(),
          one.jobs(),
          one.busy(),
          one.reachable());
    }
  }

  /// The job that is being asked about, done or given back.
  record JobJson(
      Job.State state,
      @Nullable String holder,
      Instant openedAt,
      @Nullable Instant nextAt,
      @Nullable Instant takenAt,
      @Nullable Instant underwayAt,
      List<Asked> offers) {}

  /// @param answer null while it is open
  record Asked(String login, String name, Instant at, Offer.@Nullable Answer answer) {}

  /// @param to logins of technicians; the first of them to accept has it
  record OfferBody(@Nullable List<String> to) {}

  /// Who fits best first.
  @GetMapping("/suggestions")
  List<SuggestionJson> suggestions(@PathVariable String number) {
    return suggesting.all(known(number)).stream().map(SuggestionJson::of).toList();
  }

  @GetMapping("/job")
  JobJson job(@PathVariable String number) {
    return jobs.live(known(number).id())
        .map(this::shown)
        .orElseThrow(() -> Refusal.notFound("Nobody was asked to do this."));
  }

  @PostMapping("/offer")
  JobJson offer(@PathVariable String number, @RequestBody OfferBody body) {
    Ticket ticket = known(number);
    List<String> to = Given.all("to", body.to(), List.of());
    if (to.isEmpty()) {
      throw Refusal.field("to", "at least one login of a technician");
    }
    working
        .offer(ticket.number(), to)
        .ifPresent(
            why -> {
              throw Refusal.field("to", why);
            });
    return job(number);
  }

  private JobJson shown(Job job) {
    return new JobJson(
        job.state(),
        job.holder(),
        job.openedAt(),
        job.nextAt(),
        job.takenAt(),
        job.underwayAt(),
        jobs.offers(job.id()).stream()
            .map(offer -> new Asked(offer.login(), offer.name(), offer.at(), offer.answer()))
            .toList());
  }

  private Ticket known(String number) {
    return TicketNumber.parse(number)
        .flatMap(tickets::find)
        .orElseThrow(() -> Refusal.notFound("There is no ticket with this number."));
  }
}
