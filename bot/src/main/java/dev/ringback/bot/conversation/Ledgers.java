package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Incoming.PageAnswered.Outcome;
import dev.ringback.bot.dialogue.JobWord;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.duty.PageAnswer;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.incident.Gathering;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The alarms that talk touches.
@Component
class Ledgers {

  private final Paging paging;
  private final Tickets tickets;
  private final PageWords pageWords;
  private final Gathering gathering;
  private final JobTalk jobs;

  Ledgers(Paging paging, Tickets tickets, PageWords pageWords, Gathering gathering, JobTalk jobs) {
    this.paging = paging;
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

  void repeatAlarm(TicketNumber ticket, String words, boolean worse) {
    paging.repeat(ticket.serial(), words, worse);
  }

  void work(TicketNumber ticket, Address by, JobWord word, String note) {
    jobs.work(ticket, by, word, note);
  }

  /// @return what to tell the person who answered; empty if the alarm is long over
  Optional<Incoming> answerPage(long page, Address by, boolean accepts) {
    PageAnswer answer = paging.answer(page, by, accepts);
    return paging.ticketOf(page).flatMap(ticket -> news(ticket, answer));
  }

  /// @return what to tell the person who asks, where calling again would be wrong
  Optional<Incoming> showPage(long page, Address to) {
    return paging
        .show(page, to)
        .flatMap(answer -> paging.ticketOf(page).flatMap(ticket -> news(ticket, answer)));
  }

  private Optional<Incoming> news(TicketNumber number, PageAnswer answer) {
    return switch (answer) {
      case PageAnswer.Accepted(String name) ->
          Optional.of(new Incoming.PageAnswered(number, Outcome.ACCEPTED, name, reach(number)));
      case PageAnswer.AlreadyTaken(String name) ->
          Optional.of(new Incoming.PageAnswered(number, Outcome.TAKEN, name, ""));
      case PageAnswer.Declined(boolean alone) ->
          Optional.of(
              new Incoming.PageAnswered(
                  number, alone ? Outcome.DECLINED_ALONE : Outcome.DECLINED, "", ""));
      case PageAnswer.Gone _ -> Optional.empty();
    };
  }

  private String reach(TicketNumber number) {
    return tickets.find(number).map(Ticket::reporter).map(PageWords::reach).orElse("");
  }
}
