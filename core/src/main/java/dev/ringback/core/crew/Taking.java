package dev.ringback.core.crew;

import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.staff.Member;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Gives a job to whoever accepts first, and takes it back from whoever can't. Callers hold the
/// ticket's lock, so that there is only one first.
@Component
class Taking {

  private final Jobs jobs;
  private final Suggesting people;
  private final Offering offering;
  private final Telling telling;
  private final ActingOnTicket acting;
  private final Tasks tasks;
  private final Timers timers;
  private final Clock clock;

  Taking(
      Jobs jobs,
      Suggesting people,
      Offering offering,
      Telling telling,
      ActingOnTicket acting,
      Tasks tasks,
      Timers timers,
      Clock clock) {
    this.jobs = jobs;
    this.people = people;
    this.offering = offering;
    this.telling = telling;
    this.acting = acting;
    this.tasks = tasks;
    this.timers = timers;
    this.clock = clock;
  }

  /// The job is theirs: the others hear so, the ticket bears their name, the owner learns it.
  Ticket take(Job job, Ticket ticket, String login) {
    hold(job, ticket, login);
    Ticket named =
        login.equals(ticket.assignee())
            ? ticket
            : acted(
                ticket,
                new Request(Action.ASSIGN, login, null, null, null, null, null, null, null),
                login);
    Ticket taken = acted(named, Request.of(Action.ACKNOWLEDGE), login);
    telling.announce(new TechnicianTook(taken, people.member(login)));
    return taken;
  }

  /// Somebody in the office says that the person named has it.
  void taken(Job job, Ticket ticket, String login) {
    hold(job, ticket, login);
    telling.announce(new TechnicianTook(ticket, people.member(login)));
  }

  /// They said themselves, as people of the office, that it is theirs.
  void takenUnasked(Ticket ticket, Member member) {
    Job job = jobs.open(ticket.id(), 1, null, clock.instant());
    jobs.offer(job.id(), member.id(), clock.instant());
    taken(job, ticket, member.login());
  }

  private void hold(Job job, Ticket ticket, String login) {
    Instant now = clock.instant();
    for (Offer offer : jobs.offers(job.id())) {
      if (offer.login().equals(login)) {
        jobs.answer(job.id(), login, Offer.Answer.ACCEPTED, now);
      } else if (offer.open() || offer.answer() == Offer.Answer.LATE) {
        jobs.answer(job.id(), offer.login(), Offer.Answer.GONE, now);
        if (offer.open()) {
          telling.tell(offer.login(), ticket, What.TAKEN, telling.name(login));
        }
      }
    }
    jobs.update(job.taken(login, now));
    timers.clear(JobTimer.NAME, ticket.id());
    tasks.done(ticket.id(), Set.of("crew-missing"), login);
    telling.record(ticket, "taken");
  }

  /// They can't: the next are asked, at once if nobody else is still thinking it over.
  void decline(Job job, Ticket ticket, String login, String why) {
    jobs.answer(job.id(), login, Offer.Answer.DECLINED, clock.instant());
    telling.write(ticket, login, "job_declined", why.isBlank() ? null : why);
    telling.record(ticket, "declined");
    if (job.held(login)) {
      offering.next(job, offering.released(ticket, why.isBlank() ? "can't" : why));
    } else if (jobs.offers(job.id()).stream().noneMatch(Offer::open)
        && job.state() == Job.State.ASKING) {
      offering.next(job, ticket);
    }
  }

  private Ticket acted(Ticket ticket, Request request, String login) {
    return acting.act(ticket.number(), request, login) instanceof Answer.Done(Ticket after)
        ? after
        : ticket;
  }
}
