package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.CrewSaid;
import dev.ringback.bot.dialogue.DutyWord;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.JobWord;
import dev.ringback.bot.dialogue.PageOutcome;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.duty.DutyCall;
import dev.ringback.core.duty.DutyReport;
import dev.ringback.core.duty.PageAnswer;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.duty.Reporting;
import dev.ringback.core.incident.Gathering;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The alarms that talk touches.
@Component
class Ledgers {

  private final Paging paging;
  private final Reporting reporting;
  private final Tickets tickets;
  private final PageWords pageWords;
  private final Gathering gathering;
  private final JobTalk jobs;

  Ledgers(
      Paging paging,
      Reporting reporting,
      Tickets tickets,
      PageWords pageWords,
      Gathering gathering,
      JobTalk jobs) {
    this.paging = paging;
    this.reporting = reporting;
    this.tickets = tickets;
    this.pageWords = pageWords;
    this.gathering = gathering;
    this.jobs = jobs;
  }

  /// Whoever was called for a ticket hears where it is as soon as we know.
  void placeLearned(TicketNumber ticket, Place place) {
    pageWords.tellPlace(ticket, place);
    gathering.placed(ticket.serial());
  }

  /// Whoever was called for a ticket hears how to ring its reporter.
  void phoneLearned(TicketNumber ticket, String phone) {
    pageWords.tellPhone(ticket, phone);
  }

  /// Whoever was called for a ticket hears that its owner saw no danger after all.
  void falseAlarm(TicketNumber ticket, String words) {
    pageWords.tellFalseAlarm(ticket, words);
  }

  /// Whoever was called for a ticket hears what its owner says of it now.
  void passOn(TicketNumber ticket, String words) {
    pageWords.tellSaid(ticket, words);
  }

  /// Whoever was called for a ticket, or will be, hears that nobody may ring its reporter.
  void discreet(TicketNumber ticket, String words) {
    pageWords.tellDiscreet(ticket, words);
  }

  void repeatAlarm(TicketNumber ticket, String words, boolean worse) {
    paging.repeat(ticket.serial(), words, worse);
  }

  void work(TicketNumber ticket, Address by, JobWord word, String note) {
    jobs.work(ticket, by, word, note);
  }

  /// @return what to tell the person who answered
  Optional<Incoming> answerPage(long page, Address by, boolean accepts) {
    return news(page, by, paging.answer(page, by, accepts));
  }

  /// @return what to tell the person who takes them all
  Incoming takePages(List<Long> pages, Address by) {
    List<String> taken = new ArrayList<>();
    for (long page : pages) {
      Optional<TicketNumber> ticket = paging.ticketOf(page);
      if (ticket.isPresent() && paging.answer(page, by, true) instanceof PageAnswer.Accepted) {
        taken.add(ticket.get() + " " + reach(ticket.get()));
      }
    }
    return new CrewSaid.PagesTaken(taken);
  }

  /// @return what to tell the person who asks, where calling again would be wrong
  Optional<Incoming> showPage(long page, Address to) {
    return paging.show(page, to).flatMap(answer -> news(page, to, answer));
  }

  /// @return what to tell the person who reports
  Optional<Incoming> report(long page, Address by, DutyWord word, String words) {
    return news(page, by, reporting.report(page, by, report(word), words));
  }

  private static DutyReport report(DutyWord word) {
    return switch (word) {
      case DECLINE -> DutyReport.GIVEN_UP;
      case UNDERWAY -> DutyReport.UNDERWAY;
      case ARRIVED -> DutyReport.ARRIVED;
      case OVER -> DutyReport.OVER;
      case FALSE_ALARM -> DutyReport.FALSE_ALARM;
      case ACCEPT, ACCEPT_ALL, SCENE, OTHER -> DutyReport.NOTE;
    };
  }

  private Optional<Incoming> news(long page, Address by, PageAnswer answer) {
    return paging.ticketOf(page).map(ticket -> news(ticket, by, answer));
  }

  private Incoming news(TicketNumber number, Address by, PageAnswer answer) {
    return switch (answer) {
      case PageAnswer.Accepted(String name) ->
          answered(number, by, PageOutcome.ACCEPTED, name, reach(number));
      case PageAnswer.AlreadyTaken(String name) ->
          answered(number, by, PageOutcome.TAKEN, name, "");
      case PageAnswer.Declined(boolean alone) ->
          answered(number, by, alone ? PageOutcome.DECLINED_ALONE : PageOutcome.DECLINED, "", "");
      case PageAnswer.Noted(boolean taken) ->
          taken
              ? answered(number, by, PageOutcome.ACCEPTED, "", reach(number))
              : answered(number, by, PageOutcome.NOTED, "", "");
      case PageAnswer.Gone _ -> answered(number, by, PageOutcome.GONE, "", "");
    };
  }

  private Incoming answered(
      TicketNumber number, Address by, PageOutcome outcome, String name, String reach) {
    List<TicketNumber> still =
        paging.callsOf(by).stream()
            .filter(call -> call.standing() == DutyCall.Standing.RINGING)
            .map(DutyCall::ticket)
            .filter(ticket -> ringsOn(outcome, ticket, number))
            .toList();
    return new CrewSaid.PageAnswered(number, outcome, name, reach, still);
  }

  /// What was just declined rings on for others.
  private static boolean ringsOn(PageOutcome outcome, TicketNumber ticket, TicketNumber number) {
    return outcome == PageOutcome.NOTED || ticket.serial() != number.serial();
  }

  private String reach(TicketNumber number) {
    return tickets.find(number).map(pageWords::reached).orElse("");
  }
}
