package dev.ringback.core.crew;

import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.work.Spent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what technicians say of their jobs.
@Component
public class Working {

  private final Jobs jobs;
  private final Suggesting people;
  private final Offering offering;
  private final Taking taking;
  private final Progress progress;
  private final Telling telling;
  private final Tickets tickets;
  private final Clock clock;

  Working(
      Jobs jobs,
      Suggesting people,
      Offering offering,
      Taking taking,
      Progress progress,
      Telling telling,
      Tickets tickets,
      Clock clock) {
    this.jobs = jobs;
    this.people = people;
    this.offering = offering;
    this.taking = taking;
    this.progress = progress;
    this.telling = telling;
    this.tickets = tickets;
    this.clock = clock;
  }

  /// What whoever is at this address was asked to do, or does; told last first.
  public List<Assignment> of(Address address) {
    List<Long> ids = ids(address);
    return ids.isEmpty() ? List.of() : jobs.of(ids, clock.instant());
  }

  /// The threads of the tickets that this address may speak of, by id: who takes in what it says
  /// locks them first.
  public List<Long> conversationsBehind(Address address) {
    List<Long> ids = ids(address);
    return ids.isEmpty() ? List.of() : jobs.conversations(ids, clock.instant());
  }

  /// Whether somebody who does jobs is at this address.
  public boolean concerns(Address address) {
    return people.at(address).stream()
        .anyMatch(member -> people.technician(member.login()).isPresent());
  }

  private List<Long> ids(Address address) {
    return people.at(address).stream().map(Member::id).toList();
  }

  /// Who was asked about a ticket or has it, and should hear more of it, such as its place.
  public List<Address> toldOf(long ticketId) {
    return jobs.live(ticketId)
        .map(
            job ->
                jobs.offers(job.id()).stream()
                    .filter(offer -> offer.open() || job.held(offer.login()))
                    .flatMap(offer -> people.technician(offer.login()).stream())
                    .flatMap(member -> people.addresses(member).stream().limit(1))
                    .toList())
        .orElse(List.of());
  }

  /// Asks several at once; the first to accept has it.
  ///
  /// @return a refusal that changed nothing; empty if they are asked
  @Transactional
  public Optional<String> offer(TicketNumber number, List<String> logins) {
    Optional<Ticket> ticket = tickets.lock(number.serial());
    if (ticket.isEmpty() || ticket.get().state().ended()) {
      return Optional.of("the ticket has ended");
    }
    List<Member> members =
        logins.stream().distinct().flatMap(login -> people.technician(login).stream()).toList();
    Optional<String> unknown = logins.stream().filter(login -> !people.asks(login)).findFirst();
    if (unknown.isPresent() || members.isEmpty()) {
      return Optional.of(unknown.orElse("nobody") + " cannot be asked");
    }
    jobs.live(number.serial()).ifPresent(job -> offering.withdraw(job, ticket.get(), ""));
    offering.ask(offering.released(ticket.get(), "offered to several"), members, null);
    return Optional.empty();
  }

  /// Somebody at an address says something of a job; what comes of it is announced as [JobTold].
  ///
  /// @param words what they wrote besides; may be empty
  /// @return false if whoever is at this address has nothing to do with that ticket
  @Transactional
  public boolean says(TicketNumber number, Address by, Said said, String words) {
    return says(number, by, said, words, List.of());
  }

  /// @param spent what it cost, which is none of the words
  @Transactional
  public boolean says(TicketNumber number, Address by, Said said, String words, List<Spent> spent) {
    Optional<Ticket> ticket = tickets.lock(number.serial());
    if (ticket.isEmpty()) {
      return false;
    }
    for (Member member : people.at(by)) {
      Optional<Job> job = jobs.latest(number.serial(), member.login());
      if (job.isPresent()) {
        Report report = new Report(said, words.strip(), spent);
        hear(job.get(), ticket.get(), new Voice(member, by), report);
        return true;
      }
    }
    return false;
  }

  private void hear(Job job, Ticket ticket, Voice voice, Report report) {
    Said said = report.said();
    boolean theirs = job.held(voice.login());
    if (said == Said.CHECKLIST) {
      telling.answer(voice, ticket, What.CHECKLIST, "");
    } else if (job.state() == Job.State.OVER) {
      afterwards(job, ticket, voice, report);
    } else if (job.state() == Job.State.TAKEN && !theirs) {
      telling.answer(voice, ticket, What.TAKEN, telling.name(Objects.requireNonNull(job.holder())));
    } else if (said == Said.DECLINE) {
      telling.answer(voice, ticket, What.DECLINED, "");
      taking.decline(job, ticket, voice.login(), report.words());
    } else if (said == Said.SHOW && !theirs) {
      offering.show(job, ticket, voice.member(), List.of(voice.by()));
    } else if (theirs) {
      progress.report(job, ticket, voice, report);
    } else {
      // who says "on my way" has accepted
      Ticket taken = taking.take(job, ticket, voice.login());
      progress.report(jobs.live(ticket.id()).orElseThrow(), taken, voice, report);
    }
  }

  /// It is not theirs any more; what they did can still be told of.
  private void afterwards(Job job, Ticket ticket, Voice voice, Report report) {
    Said said = report.said();
    boolean was = voice.login().equals(job.holder());
    boolean done = ticket.state() == Step.State.RESOLVED;
    if (was && (said == Said.NOTE || said == Said.COSTS)) {
      progress.report(job, ticket, voice, report);
    } else if (was && done && said == Said.DONE) {
      telling.answer(voice, ticket, What.DONE, "");
    } else {
      Optional<String> other =
          jobs.live(ticket.id()).flatMap(live -> Optional.ofNullable(live.holder()));
      telling.answer(
          voice,
          ticket,
          other.isPresent() ? What.TAKEN : What.OVER,
          other.map(telling::name).orElse(""));
    }
  }
}
