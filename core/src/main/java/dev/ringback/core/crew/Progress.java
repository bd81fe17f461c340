package dev.ringback.core.crew;

import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.work.Spending;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Moves the ticket on as whoever has the job tells; what is told twice is done once. Callers hold
/// the ticket's lock.
@Component
class Progress {

  /// What is missing where the owner has not agreed to what it costs.
  private static final String UNAGREED = "plan";

  private final Jobs jobs;
  private final Telling telling;
  private final ActingOnTicket acting;
  private final Tasks tasks;
  private final Spending spending;
  private final Clock clock;

  Progress(
      Jobs jobs,
      Telling telling,
      ActingOnTicket acting,
      Tasks tasks,
      Spending spending,
      Clock clock) {
    this.tasks = tasks;
    this.spending = spending;
    this.jobs = jobs;
    this.telling = telling;
    this.acting = acting;
    this.clock = clock;
  }

  void report(Job job, Ticket ticket, Voice voice, Report report) {
    String words = report.words();
    switch (report.said()) {
      case ACCEPT, DECLINE, SHOW, CHECKLIST -> telling.answer(voice, ticket, What.YOURS, "");
      case CONTACTED -> contacted(ticket, voice, words);
      case UNDERWAY -> underway(job, ticket, voice);
      case ARRIVED -> arrive(ticket, voice);
      case LATE -> heldUp(ticket, voice, words, What.LATE);
      case ABSENT -> heldUp(ticket, voice, words, What.ABSENT);
      case DONE -> done(going(ticket, voice), voice, report);
      case COSTS -> spent(ticket, voice, report);
      case PARTS -> parts(ticket, voice, words.isEmpty() ? "parts" : words);
      case NOTE ->
          move(ticket, voice, Request.noting(words.isEmpty() ? "picture" : words), What.NOTED);
    }
  }

  /// What the owner has to agree to first is reported done afterwards.
  private void done(Ticket ticket, Voice voice, Report report) {
    if (report.spent().isEmpty() || spent(ticket, voice, report)) {
      move(ticket, voice, request(Action.RESOLVE, report.words()), What.DONE);
    } else if (!report.words().isEmpty()) {
      acting.act(ticket.number(), Request.noting(report.words()), voice.login());
    }
  }

  /// @return whether nothing has to be agreed to
  private boolean spent(Ticket ticket, Voice voice, Report report) {
    var outcome = spending.spend(ticket, report.spent(), written(report), voice.login());
    switch (outcome) {
      case DOWN, REVIEWED -> telling.answer(voice, ticket, What.COSTS, spending.total(ticket));
      case ASKED -> telling.answer(voice, ticket, What.CONSENT, spending.owners(ticket));
      case UNDECIDED -> telling.answer(voice, ticket, What.UNDECIDED, "");
      case REFUSED -> telling.answer(voice, ticket, What.NOT_NOW, "");
    }
    return outcome == Spending.Outcome.DOWN || outcome == Spending.Outcome.UNDECIDED;
  }

  /// As the owner reads it.
  private static String written(Report report) {
    return report.spent().stream()
        .map(one -> one.item() + " " + one.amount().toPlainString())
        .collect(Collectors.joining(", "));
  }

  /// What was agreed on the phone is noted; a plan for the owner's consent would be an agent's.
  private void contacted(Ticket ticket, Voice voice, String words) {
    move(ticket, voice, Request.of(Action.CONTACT), What.CONTACTED);
    if (!words.isEmpty()) {
      acting.act(ticket.number(), Request.noting(words), voice.login());
    }
  }

  private void underway(Job job, Ticket ticket, Voice voice) {
    if (job.underwayAt() == null && ticket.step() != Step.ON_SITE) {
      Ticket going = going(ticket, voice);
      jobs.update(job.underway(clock.instant()));
      telling.write(going, voice.login(), "on_the_way", null);
      telling.record(going, "underway");
      telling.announce(new TechnicianUnderway(going, voice.member()));
    }
    telling.answer(voice, ticket, What.UNDERWAY, "");
  }

  /// The owner hears it; whom nobody opened for needs another time, which the office agrees.
  private void heldUp(Ticket ticket, Voice voice, String words, What what) {
    boolean missed = what == What.ABSENT;
    move(ticket, voice, Request.noting(words.isEmpty() ? "late" : words), what);
    if (missed) {
      tasks.open("owner-absent", ticket.conversationId(), ticket.id(), words);
    }
    telling.announce(new TechnicianHeldUp(ticket, voice.member(), missed, words));
  }

  private void arrive(Ticket ticket, Voice voice) {
    if (ticket.step() == Step.ON_SITE) {
      telling.answer(voice, ticket, What.ARRIVED, "");
    } else {
      move(going(ticket, voice), voice, Request.of(Action.ARRIVE), What.ARRIVED);
    }
  }

  /// The owner is told the reason; whoever comes back with the part is on the way anew.
  private void parts(Ticket ticket, Voice voice, String reason) {
    if (ticket.step() == Step.WAITING) {
      move(ticket, voice, Request.noting(reason), What.PARTS);
    } else {
      move(ticket, voice, Request.of(Action.HOLD, reason), What.PARTS);
      jobs.live(ticket.id()).ifPresent(job -> jobs.update(job.underway(null)));
    }
  }

  /// What waited goes on.
  private Ticket going(Ticket ticket, Voice voice) {
    return ticket.step() == Step.WAITING
            && acting.act(ticket.number(), Request.of(Action.RESUME), voice.login())
                instanceof Answer.Done(Ticket going)
        ? going
        : ticket;
  }

  private static Request request(Action action, String words) {
    String note = words.isEmpty() ? null : words;
    return new Request(action, null, note, null, null, null, null, null, null);
  }

  private void move(Ticket ticket, Voice voice, Request request, What what) {
    switch (acting.act(ticket.number(), request, voice.login())) {
      case Answer.Done _ -> telling.answer(voice, ticket, what, "");
      case Answer.Incomplete(String field, var _) when field.equals(UNAGREED) ->
          telling.answer(voice, ticket, What.CONSENT, spending.owners(ticket));
      case Answer.Incomplete _, Answer.NotAllowed _, Answer.Stale _, Answer.NoSuchTicket _ ->
          telling.answer(voice, ticket, What.NOT_NOW, "");
    }
  }
}
