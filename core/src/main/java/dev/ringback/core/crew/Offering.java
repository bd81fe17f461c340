package dev.ringback.core.crew;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.Member;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks technicians to do a job until one of them has it (R39, R52). Callers hold the ticket's
/// lock.
@Component
class Offering {

  private final Jobs jobs;
  private final Suggesting suggesting;
  private final Telling telling;
  private final ActingOnTicket acting;
  private final Policy policy;
  private final Estates estates;
  private final Tasks tasks;
  private final Timers timers;
  private final Clock clock;

  Offering(
      Jobs jobs,
      Suggesting suggesting,
      Telling telling,
      ActingOnTicket acting,
      Policy policy,
      Estates estates,
      Tasks tasks,
      Timers timers,
      Clock clock) {
    this.jobs = jobs;
    this.suggesting = suggesting;
    this.telling = telling;
    this.acting = acting;
    this.policy = policy;
    this.estates = estates;
    this.tasks = tasks;
    this.timers = timers;
    this.clock = clock;
  }

  /// Asks those whom somebody chose, all at once.
  ///
  /// @param notBy who did it before
  void ask(Ticket ticket, List<Member> chosen, @Nullable String notBy) {
    Job job = jobs.open(ticket.id(), chosen.size(), notBy, clock.instant());
    ask(job, ticket, chosen);
  }

  /// Asks those who fit best, as the policy wants it.
  void askTheBest(Ticket ticket) {
    boolean again = ticket.step() == Step.REWORK;
    Job job =
        jobs.open(
            ticket.id(),
            policy.crew().together(),
            again ? ticket.assignee() : null,
            clock.instant());
    next(job, ticket);
  }

  /// Nobody has accepted in time, or all have declined: whoever was named is named no more, and the
  /// next are asked; where there are none an agent must find somebody.
  void next(Job job, Ticket ticket) {
    List<Offer> asked = jobs.offers(job.id());
    asked.stream().filter(Offer::open).forEach(offer -> late(ticket, offer));
    Ticket free = released(ticket, "nobody has accepted");
    Set<String> except =
        asked.stream().map(Offer::login).collect(Collectors.toCollection(HashSet::new));
    Optional.ofNullable(job.notBy()).ifPresent(except::add);
    List<Member> next = suggesting.askable(free, except);
    if (next.isEmpty() && job.notBy() != null) {
      // somebody else where possible; here it is not
      except.remove(job.notBy());
      next = suggesting.askable(free, except);
    }
    if (next.isEmpty()) {
      nobody(job, free, asked.size());
    } else {
      ask(job, free, next.stream().limit(job.together()).toList());
    }
  }

  private void late(Ticket ticket, Offer offer) {
    jobs.answer(offer.jobId(), offer.login(), Offer.Answer.LATE, clock.instant());
    telling.write(ticket, offer.login(), "job_late", null);
  }

  private void nobody(Job job, Ticket ticket, int asked) {
    jobs.update(job.asking(null));
    timers.clear(JobTimer.NAME, ticket.id());
    tasks.open(
        "crew-missing", ticket.conversationId(), ticket.id(), asked + " asked, nobody has it");
    telling.write(ticket, Telling.SYSTEM, "job_nobody", null);
    telling.record(ticket, "nobody");
  }

  private void ask(Job job, Ticket ticket, List<Member> members) {
    Instant now = clock.instant();
    Instant next = opened(ticket, now).plus(policy.crew().acceptWithin(ticket.urgency()));
    jobs.update(job.asking(next));
    timers.set(JobTimer.NAME, ticket.id(), next);
    for (Member member : members) {
      jobs.offer(job.id(), member.id(), now);
      telling.write(ticket, Telling.SYSTEM, "job_offered", member.login());
      List<Address> all = suggesting.addresses(member);
      show(job, ticket, member, ticket.emergency() ? all : all.stream().limit(1).toList());
    }
    telling.record(ticket, "offered");
  }

  /// Tells somebody who was asked what it is about.
  void show(Job job, Ticket ticket, Member member, List<Address> to) {
    telling.announce(
        new JobOffered(
            member,
            to,
            ticket,
            policy.crew().acceptWithin(ticket.urgency()),
            ticket.rounds() > 0 || job.notBy() != null));
  }

  /// From when on the time to accept counts: what can wait does not run at night.
  Instant opened(Ticket ticket, Instant now) {
    Calendar calendar = estates.calendar(ticket.place().site());
    return policy.crew().anyHour().contains(ticket.urgency()) ? now : calendar.nextOpen(now);
  }

  /// Nobody is named any more.
  Ticket released(Ticket ticket, String why) {
    return ticket.assignee() != null
            && acting.act(ticket.number(), Request.of(Action.RELEASE, why), Telling.SYSTEM)
                instanceof Answer.Done(Ticket free)
        ? free
        : ticket;
  }

  /// Takes a job back from everybody who was asked or has it.
  ///
  /// @param but who knows already; may be nobody
  void withdraw(Job job, Ticket ticket, String but) {
    Instant now = clock.instant();
    jobs.offers(job.id()).stream()
        .filter(Offer::open)
        .forEach(
            offer -> {
              jobs.answer(job.id(), offer.login(), Offer.Answer.GONE, now);
              if (!offer.login().equals(but)) {
                telling.tell(offer.login(), ticket, What.OVER, "");
              }
            });
    String holder = job.holder();
    if (job.state() == Job.State.TAKEN && holder != null && !holder.equals(but)) {
      telling.tell(holder, ticket, What.OVER, "");
    }
    jobs.update(job.over(now));
    timers.clear(JobTimer.NAME, ticket.id());
    telling.record(ticket, "over");
  }
}
