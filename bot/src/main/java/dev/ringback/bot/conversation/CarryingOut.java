package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does what the dialogue wants done, one step at a time.
@Component
class CarryingOut {

  private final OpeningTicket opening;
  private final Handling handling;
  private final Tickets tickets;
  private final Matters matters;
  private final Conversations conversations;
  private final Homes homes;
  private final Tasks tasks;
  private final Addresses addresses;
  private final Ledgers ledgers;
  private final SurveyNews surveys;
  private final Expectations expectations;
  private final Proving proving;

  CarryingOut(
      OpeningTicket opening,
      Handling handling,
      Tickets tickets,
      Matters matters,
      Conversations conversations,
      Homes homes,
      Tasks tasks,
      Addresses addresses,
      Ledgers ledgers,
      SurveyNews surveys,
      Expectations expectations,
      Proving proving) {
    this.proving = proving;
    this.opening = opening;
    this.handling = handling;
    this.tickets = tickets;
    this.matters = matters;
    this.conversations = conversations;
    this.homes = homes;
    this.tasks = tasks;
    this.addresses = addresses;
    this.ledgers = ledgers;
    this.surveys = surveys;
    this.expectations = expectations;
  }

  /// @return news that the step made and that the dialogue must hear of
  Optional<Incoming> carryOut(
      Step step, Conversation conversation, @Nullable Long messageId, Language language) {
    switch (step) {
      case Step.Open open -> {
        return Optional.of(open(open, conversation, messageId, language));
      }
      case Step.Attach(TicketNumber ticket, boolean note) ->
          handling.attach(ticket, note, messageId);
      case Step.Describe(TicketNumber ticket, String words) -> handling.describe(ticket, words);
      case Step.Learn(TicketNumber ticket, var told) -> handling.learn(ticket, told);
      case Step.Refer(TicketNumber ticket, String outside) -> handling.refer(ticket, outside);
      case Step.ReadBack(TicketNumber ticket) -> {
        return tickets
            .find(ticket)
            .map(
                found ->
                    new TicketNews.Recorded(
                        matters.of(found, language), expectations.of(found, language)));
      }
      case Step.TellPromise(TicketNumber ticket) -> {
        return tickets.find(ticket).flatMap(found -> expectations.standing(found, language));
      }
      case Step.SetPlace(TicketNumber ticket, var place) -> handling.place(ticket, place);
      case Step.Raise raise -> handling.raise(raise);
      case Step.Alarm(TicketNumber ticket, String words, boolean worse) ->
          ledgers.repeatAlarm(ticket, words, worse);
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
      case Step.Vouch(PhoneNumber phone) -> {
        return Optional.of(homes.vouch(conversation.address(), phone));
      }
      case Step.AskCode(PhoneNumber phone) -> {
        return Optional.of(proving.ask(conversation.address(), phone, language));
      }
      case Step.CheckCode(PhoneNumber phone, String code) -> {
        return Optional.of(proving.answer(conversation.address(), phone, code));
      }
      case Step.Surveys(boolean wanted) -> addresses.surveys(conversation.address(), wanted);
      case Step.CallAgentAbout(TicketNumber ticket, String kind, String reason) ->
          tasks.open(kind, conversation.id(), ticket.serial(), reason);
      case Step.RememberHome(var place) -> {
        conversations.settle(conversation.id(), place);
        homes.remember(conversation.address(), place);
      }
      case Step.ForgetHome(var place) -> homes.forget(conversation.address(), place);
      case Step.Regrade regrade -> handling.regrade(regrade);
      case Step.Stale _ -> throw new IllegalArgumentException("the channel says so");
      case Step.Say _ -> throw new IllegalArgumentException("words are spoken together");
    }
    return Optional.empty();
  }

  private Incoming open(
      Step.Open open, Conversation conversation, @Nullable Long messageId, Language language) {
    Draft draft =
        new Draft(
            open.kind(),
            open.category(),
            open.urgency(),
            open.description(),
            language,
            conversation.address().channel(),
            conversation.id(),
            new Ticket.Reporter(
                conversation.contact(),
                matters.phone(conversation).orElse(null),
                conversation.address().value()),
            open.place());
    Ticket ticket = opening.open(draft, "bot");
    if (messageId != null) {
      tickets.link(ticket.id(), messageId);
    }
    if (open.where() == Step.Where.SAID) {
      conversations.settle(conversation.id(), ticket.place());
      homes.remember(conversation.address(), ticket.place());
    }
    handling.learn(ticket.number(), open.besides().told());
    Ticket cared = handling.care(ticket.number(), open.besides().told().frail());
    open.besides().about().ifPresent(about -> handling.link(ticket.number(), about));
    return new TicketNews.Opened(
        matters.of(cared, language),
        open.where(),
        expectations.of(cared, language),
        open.hazard(),
        open.besides());
  }
}
