package dev.ringback.hotline.console;

import dev.ringback.core.crew.Job;
import dev.ringback.core.crew.Jobs;
import dev.ringback.core.crew.Suggesting;
import dev.ringback.core.crew.Suggestion;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Looks up what a ticket's card shows of technicians.
@Component
class CrewViews {

  private static final int MOST = 3;
  private static final Set<Kind> WORK = EnumSet.of(Kind.REPAIR, Kind.SERVICE);

  private final Jobs jobs;
  private final Suggesting suggesting;

  CrewViews(Jobs jobs, Suggesting suggesting) {
    this.jobs = jobs;
    this.suggesting = suggesting;
  }

  CrewView of(Ticket ticket) {
    if (!WORK.contains(ticket.kind())
        || ticket.state().ended()
        || ticket.state() == Step.State.RESOLVED) {
      return CrewView.NONE;
    }
    Optional<Job> job = jobs.live(ticket.id());
    boolean has = job.filter(live -> live.state() == Job.State.TAKEN).isPresent();
    List<Suggestion> suggested =
        has ? List.of() : suggesting.all(ticket).stream().limit(MOST).toList();
    return new CrewView(
        job.orElse(null), job.map(live -> jobs.offers(live.id())).orElse(List.of()), suggested);
  }
}
