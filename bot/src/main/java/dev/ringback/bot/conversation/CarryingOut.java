package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does what the dialogue wants done, one step at a time.
@Component
class CarryingOut {

  private static final String UNREAD = "unread-language";

  private final OpeningReports reports;
  private final Handling handling;
  private final Recounting recounting;
  private final Senders senders;
  private final Ledgers ledgers;
  private final SurveyNews surveys;
  private final Tasks tasks;
  private final SharedFaults shared;

  CarryingOut(
      OpeningReports reports,
      Handling handling,
      Recounting recounting,
      Senders senders,
      Ledgers ledgers,
      SurveyNews surveys,
      Tasks tasks,
      SharedFaults shared) {
    this.reports = reports;
    this.handling = handling;
    this.recounting = recounting;
    this.senders = senders;
    this.ledgers = ledgers;
    this.surveys = surveys;
    this.tasks = tasks;
    this.shared = shared;
  }

  /// @return news that the step made and that the dialogue must hear of
  Optional<Incoming> carryOut(
      Step step, Conversation conversation, @Nullable Long messageId, Language language) {
    switch (step) {
      case Step.Open open -> {
        return Optional.of(reports.open(open, conversation, messageId, language));
      }
      case Step.Attach(TicketNumber ticket, boolean note) ->
          handling.attach(ticket, note, messageId);
      case Step.Describe(TicketNumber ticket, String words) -> handling.describe(ticket, words);
      case Step.Learn(TicketNumber ticket, var told) -> handling.learn(ticket, told);
      case Step.Refer(TicketNumber ticket, String outside) -> handling.refer(ticket, outside);
      case Step.ReadBack(TicketNumber ticket) -> {
        return recounting.recorded(ticket, language);
      }
      case Step.TellPromise(TicketNumber ticket) -> {
        return recounting.promised(ticket, language);
      }
      case Step.TellReferral(TicketNumber ticket) -> {
        return recounting.referral(ticket, language);
      }
      case Step.AskShared asked -> {
        return Optional.of(shared.known(asked, language));
      }
      case Step.SetPlace(TicketNumber ticket, var place) -> handling.place(ticket, place);
      case Step.Raise raise -> handling.raise(raise);
      case Step.Alarm(TicketNumber ticket, String words, boolean worse) ->
          ledgers.repeatAlarm(ticket, words, worse);
      case Step.Discreet(TicketNumber ticket, String words) -> ledgers.discreet(ticket, words);
      case Step.Mute(TicketNumber ticket, String words) -> {
        handling.mute(ticket, words);
        tasks.open("no-texts", conversation.id(), ticket.serial(), words);
      }
      case Step.Unmute(TicketNumber ticket) -> handling.unmute(ticket);
      case Step.PassOn(TicketNumber ticket, String words) -> ledgers.passOn(ticket, words);
      case Step.Agree(TicketNumber ticket) -> handling.agree(ticket);
      case Step.Accept(TicketNumber ticket) -> handling.accept(ticket);
      case Step.Reject(TicketNumber ticket, String words) -> handling.reject(ticket, words);
      case Step.Cancel(TicketNumber ticket, String words) -> handling.cancel(ticket, words);
      case Step.FalseAlarm(TicketNumber ticket, String words) -> handling.falseAlarm(ticket, words);
      case Step.AnswerCallback(long callback, Optional<Integer> score, String words) -> {
        return surveys.answer(callback, score, words, messageId, language);
      }
      case Step.NotSolved(long callback, String words) -> {
        return surveys.notSolved(callback, words, messageId, language);
      }
      case Step.AnswerDimension(long callback, String dimension, int score, String words) -> {
        return surveys.answer(callback, dimension, score, words, messageId, language);
      }
      case Step.AnswerPage(long page, boolean accepts) -> {
        return ledgers.answerPage(page, conversation.address(), accepts);
      }
      case Step.TakePages(var pages) -> {
        return Optional.of(ledgers.takePages(pages, conversation.address()));
      }
      case Step.ReportDuty(long page, var word, String words) -> {
        return ledgers.report(page, conversation.address(), word, words);
      }
      case Step.Work(TicketNumber ticket, var word, String note) ->
          ledgers.work(ticket, conversation.address(), word, note);
      case Step.ShowPage(long page) -> {
        return ledgers.showPage(page, conversation.address());
      }
      case Step.CallAgent(String kind, String reason) ->
          tasks.open(kind, conversation.id(), null, reason);
      case Step.CallReader(String words) -> {
        boolean known = tasks.isOpen(UNREAD, conversation.id());
        tasks.open(UNREAD, conversation.id(), null, words);
        return known ? Optional.empty() : Optional.of(new Incoming.HandedOver());
      }
      case Step.Vouch(PhoneNumber phone) -> {
        return Optional.of(senders.vouch(conversation, phone));
      }
      case Step.AskCode(PhoneNumber phone) -> {
        return Optional.of(senders.ask(conversation, phone, language));
      }
      case Step.CheckCode(PhoneNumber phone, String code) -> {
        return Optional.of(senders.answer(conversation, phone, code));
      }
      case Step.Surveys(boolean wanted) -> senders.surveys(conversation, wanted);
      case Step.CallAgentAbout(TicketNumber ticket, String kind, String reason) ->
          tasks.open(kind, conversation.id(), ticket.serial(), reason);
      case Step.RememberHome(var place) -> senders.remember(conversation, place);
      case Step.ForgetHome(var place) -> senders.forget(conversation, place);
      case Step.Regrade regrade -> handling.regrade(regrade);
      case Step.Stale _ -> throw new IllegalArgumentException("the channel says so");
      case Step.Say _ -> throw new IllegalArgumentException("words are spoken together");
    }
    return Optional.empty();
  }
}
