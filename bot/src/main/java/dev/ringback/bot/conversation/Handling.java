package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Frailty;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.dialogue.Told;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.PlacingTicket;
import dev.ringback.core.ticket.Reporters;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Urgency;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does with a ticket what its owner wants done.
@Component
class Handling {

  /// Before the sort of matter that is none of ours, as the history keeps it.
  static final String NOT_OURS = "not ours: ";

  private static final String OWNER = "owner";
  private static final String BOT = "bot";

  private final ActingOnTicket acting;
  private final Tickets tickets;
  private final Facts facts;
  private final Reporters reporters;
  private final Tasks tasks;
  private final Ledgers ledgers;
  private final Homes homes;
  private final Relations relations;
  private final Frail frail;
  private final PlacingTicket placing;

  Handling(
      ActingOnTicket acting,
      Tickets tickets,
      Facts facts,
      Reporters reporters,
      Tasks tasks,
      Ledgers ledgers,
      Homes homes,
      Relations relations,
      Frail frail,
      PlacingTicket placing) {
    this.placing = placing;
    this.frail = frail;
    this.relations = relations;
    this.facts = facts;
    this.reporters = reporters;
    this.acting = acting;
    this.tickets = tickets;
    this.tasks = tasks;
    this.ledgers = ledgers;
    this.homes = homes;
  }

  void attach(TicketNumber ticket, boolean note, @Nullable Long messageId) {
    if (messageId == null) {
      return;
    }
    tickets.link(ticket.serial(), messageId);
    if (note) {
      note(ticket, "message " + messageId);
    }
  }

  /// The caller holds the thread's lock, under which owners' words for its tickets come in order.
  void describe(TicketNumber ticket, String words) {
    tickets.describe(ticket.serial(), words);
  }

  /// A place that was another one before leaves a trace.
  void place(TicketNumber ticket, Place place) {
    Optional<Ticket> before = tickets.find(ticket);
    placing.place(ticket, place);
    before
        .filter(known -> known.place().known() && !known.place().equals(place))
        .ifPresent(known -> note(ticket, homes.moved(known, place)));
    frail.see(ticket, Set.of());
    ledgers.placeLearned(ticket, place);
  }

  /// Whom to ask for goes to the reporter where none is known, else beside it.
  void learn(TicketNumber ticket, Told told) {
    if (!told.frail().isEmpty()) {
      frail.see(ticket, told.frail());
    }
    told.facts().forEach((fact, value) -> facts.put(ticket.serial(), fact, value));
    if (told.name().isEmpty() && told.phone().isEmpty()) {
      return;
    }
    Ticket.Reporter known = tickets.find(ticket).orElseThrow().reporter();
    String phone = told.phone().map(PhoneNumber::e164).orElse(null);
    reporters.learn(ticket.serial(), told.name().orElse(null), phone);
    if (phone == null || phone.equals(known.phone())) {
      return;
    }
    String contact = (told.name().orElse("") + " " + phone).strip();
    ledgers.phoneLearned(ticket, contact);
    if (known.phone() != null) {
      facts.put(ticket.serial(), Fact.CONTACT, contact);
    }
  }

  /// Nobody frail is to be kept waiting.
  ///
  /// @return the ticket as it is then
  Ticket care(TicketNumber ticket, Set<Frailty> told) {
    frail.see(ticket, told);
    return tickets.find(ticket).orElseThrow();
  }

  /// @param words why nothing may be texted of it
  void mute(TicketNumber ticket, String words) {
    facts.put(ticket.serial(), Fact.NO_TEXTS, words);
  }

  void unmute(TicketNumber ticket) {
    facts.drop(ticket.serial(), Fact.NO_TEXTS);
  }

  /// A complaint and what it is about know of each other.
  void link(TicketNumber complaint, TicketNumber about) {
    facts.put(complaint.serial(), Fact.LINKED, about.toString());
    facts.put(about.serial(), Fact.LINKED, complaint.toString());
    relations.put(complaint.serial(), How.COMPLAINS_OF, about.serial(), BOT);
    note(complaint, "about " + about);
    note(about, "complaint " + complaint);
  }

  /// Passed on to whoever it belongs to; the owner is told where it is heard.
  void refer(TicketNumber ticket, String outside) {
    acting.act(ticket, Request.of(Action.REFER, NOT_OURS + outside), BOT);
  }

  void raise(Step.Raise raise) {
    acting.act(
        raise.ticket(),
        new Request(
            Action.REGRADE,
            null,
            null,
            raise.words(),
            null,
            null,
            raise.category(),
            Urgency.EMERGENCY,
            null),
        OWNER);
  }

  void regrade(Step.Regrade regrade) {
    acting.act(
        regrade.ticket(),
        new Request(
            Action.REGRADE,
            null,
            null,
            regrade.words(),
            null,
            null,
            regrade.category(),
            regrade.urgency(),
            null),
        OWNER);
  }

  /// Of a plan that waits for it (R43); what was merely read back needs no more.
  void agree(TicketNumber ticket) {
    acting.act(ticket, Request.of(Action.AGREE), OWNER);
  }

  void accept(TicketNumber ticket) {
    acting.act(ticket, Request.of(Action.ACCEPT), OWNER);
  }

  /// After the ticket has closed meanwhile, a "no" brings it back all the same.
  void reject(TicketNumber ticket, String words) {
    String reason = words.isBlank() ? null : words;
    Answer answer = acting.act(ticket, Request.of(Action.REJECT, reason), OWNER);
    if (answer instanceof Answer.NotAllowed) {
      acting.act(ticket, Request.of(Action.REOPEN, reason == null ? "not fixed" : reason), OWNER);
    }
  }

  void cancel(TicketNumber ticket, String words) {
    acting.act(ticket, Request.of(Action.CANCEL, words.isBlank() ? "not needed" : words), OWNER);
  }

  /// Whoever is on duty hears it, and an agent makes sure; the ticket stays as it is.
  void falseAlarm(TicketNumber ticket, String words) {
    note(ticket, "false alarm: " + words);
    ledgers.falseAlarm(ticket, words);
    tickets
        .find(ticket)
        .ifPresent(found -> tasks.open("false-alarm", found.conversationId(), found.id(), words));
  }

  private void note(TicketNumber ticket, String note) {
    acting.act(ticket, Request.noting(note), OWNER);
  }
}
