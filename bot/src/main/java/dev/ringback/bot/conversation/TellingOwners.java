package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Matter;
import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.callback.CallbackDue;
import dev.ringback.core.duty.DutyReport;
import dev.ringback.core.duty.DutyTold;
import dev.ringback.core.duty.PageAccepted;
import dev.ringback.core.duty.StillRinging;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.AcceptanceOverdue;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.warranty.Cover;
import dev.ringback.core.warranty.WarrantyTold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts into words what was done with a ticket, in the transaction that does it.
@Component
class TellingOwners {

  private static final String NOT_KNOWN = "none";

  private final Conversations conversations;
  private final Turns turns;
  private final Matters matters;
  private final Tickets tickets;
  private final SurveyNews surveys;
  private final Staff staff;
  private final NamedPeople named;
  private final MovedWords words;

  TellingOwners(
      Conversations conversations,
      Turns turns,
      Matters matters,
      Tickets tickets,
      SurveyNews surveys,
      Staff staff,
      NamedPeople named,
      MovedWords words) {
    this.conversations = conversations;
    this.turns = turns;
    this.matters = matters;
    this.tickets = tickets;
    this.surveys = surveys;
    this.staff = staff;
    this.named = named;
    this.words = words;
  }

  /// What the owner did, and the bot with it, is answered where it is heard; this tells what others
  /// did.
  @EventListener
  void moved(TicketMoved moved) {
    if (named.later(moved) || namedForComplaint(moved)) {
      return;
    }
    if (moved.action() == Action.ASSIGN) {
      tell(moved.ticket(), assigned(moved));
    } else if (!moved.actor().equals("owner") && !moved.actor().equals("bot")) {
      tell(
          moved.ticket(),
          new TicketNews.Moved(
              matters.of(moved.ticket(), moved.ticket().language()),
              moved.action(),
              Objects.requireNonNullElse(moved.reason(), ""),
              words.said(moved)));
    }
  }

  /// The receipt, or the word of the next stage, names who answers for a complaint.
  private static boolean namedForComplaint(TicketMoved moved) {
    return moved.action() == Action.ASSIGN
        && moved.actor().equals("bot")
        && moved.ticket().kind() == Kind.COMPLAINT;
  }

  private Incoming assigned(TicketMoved moved) {
    return assigned(moved.ticket(), Optional.ofNullable(moved.until()));
  }

  /// @param visit the appointment, if one was made
  Incoming assigned(Ticket ticket, Optional<Instant> visit) {
    Optional<Member> who = Optional.ofNullable(ticket.assignee()).flatMap(staff::find);
    return new TicketNews.Assigned(
        matters.of(ticket, ticket.language()),
        named.called(who.map(Member::login).orElse(""), ticket.language()),
        who.map(Member::badge).orElse(NOT_KNOWN),
        who.map(Member::phone).orElse(NOT_KNOWN),
        visit.map(until -> words.time(ticket, until)).orElse(NOT_KNOWN),
        words.unpriced(ticket));
  }

  @EventListener
  void overdue(AcceptanceOverdue overdue) {
    Ticket ticket = overdue.ticket();
    tell(ticket, new TicketNews.AcceptanceOverdue(matters.of(ticket, ticket.language())));
  }

  @EventListener
  void warranty(WarrantyTold told) {
    Ticket ticket = told.ticket();
    Matter matter = matters.of(ticket, ticket.language());
    switch (told.cover()) {
      case Cover.In(LocalDate until) ->
          tell(
              ticket,
              new TicketNews.WarrantyKnown(
                  matter, true, until == null ? "none" : until.toString()));
      case Cover.Out(LocalDate until) ->
          tell(ticket, new TicketNews.WarrantyKnown(matter, false, until.toString()));
      case Cover.Unknown() -> {}
    }
  }

  @EventListener
  void due(CallbackDue due) {
    tell(due.lines().getFirst().ticket(), surveys.due(due));
  }

  @EventListener
  void ringing(StillRinging page) {
    tickets
        .find(page.ticketId())
        .ifPresent(ticket -> tell(ticket, new TicketNews.StillCalling(ticket.number())));
  }

  @EventListener
  void accepted(PageAccepted accepted) {
    tickets
        .find(accepted.ticketId())
        .ifPresent(
            ticket ->
                tell(
                    ticket,
                    new TicketNews.DutyAccepted(
                        matters.of(ticket, ticket.language()), accepted.name())));
  }

  @EventListener
  void told(DutyTold told) {
    Optional<String> words =
        Optional.of(told.words())
            .filter(_ -> told.what() == DutyReport.OVER)
            .map(Reader::besideNumbers);
    tell(told.ticket(), new TicketNews.DutyNews(told.ticket().number(), told.name(), words));
  }

  /// Lets the dialogue tell the owner of a ticket something; nothing where there is no thread.
  void tell(Ticket ticket, Incoming news) {
    if (ticket.conversationId() != null) {
      conversations
          .lock(ticket.conversationId())
          .ifPresent(conversation -> turns.take(conversation, news, null, conversation.language()));
    }
  }
}
