package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.ChoicePhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.crew.JobOffered;
import dev.ringback.core.crew.JobTold;
import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts into words what technicians are told of their jobs.
///
/// Like calls to people on duty, they are in no thread: its lock would have to be taken while the
/// owner's is held.
@Component
class CrewWords {

  private final Phrases phrases;
  private final Outbox outbox;
  private final JobSheets sheets;
  private final Questions questions;
  private final Listeners listeners;
  private final Clock clock;

  CrewWords(
      Phrases phrases,
      Outbox outbox,
      JobSheets sheets,
      Questions questions,
      Listeners listeners,
      Clock clock) {
    this.phrases = phrases;
    this.outbox = outbox;
    this.sheets = sheets;
    this.questions = questions;
    this.listeners = listeners;
    this.clock = clock;
  }

  @EventListener
  void offered(JobOffered offer) {
    Ticket ticket = offer.ticket();
    for (Address to : offer.to()) {
      Language language = listeners.crew(to);
      send(
          to,
          ticket,
          List.of(sheets.offer(offer, language)),
          List.of(
              new Choice("1", phrases.say(language, ChoicePhrase.ACCEPT)),
              new Choice("2", phrases.say(language, ChoicePhrase.DECLINE))));
    }
  }

  @EventListener
  void told(JobTold told) {
    Ticket ticket = told.ticket();
    Language language = listeners.crew(told.to());
    List<String> texts = new ArrayList<>();
    if (told.what() != What.CHECKLIST) {
      texts.add(sheets.told(told, language));
    }
    checklist(told).forEach(part -> texts.add(phrases.say(language, part)));
    send(told.to(), ticket, texts, choices(told.what(), language));
  }

  /// Each part of the checklist comes when it is needed, where a message costs nothing; else all of
  /// it when it is asked for (R50).
  private static List<StaffPhrase> checklist(JobTold told) {
    boolean chat = told.to().value().equals(told.member().telegram());
    return switch (told.what()) {
      case CHECKLIST ->
          List.of(
              StaffPhrase.CHECKLIST_BEFORE,
              StaffPhrase.CHECKLIST_THERE,
              StaffPhrase.CHECKLIST_AFTER);
      case YOURS -> chat ? List.of(StaffPhrase.CHECKLIST_BEFORE) : List.of();
      case UNDERWAY -> chat ? List.of(StaffPhrase.CHECKLIST_THERE) : List.of();
      case ARRIVED -> chat ? List.of(StaffPhrase.CHECKLIST_AFTER) : List.of();
      default -> List.of();
    };
  }

  /// What is likely said next.
  private List<Choice> choices(What what, Language language) {
    List<ChoicePhrase> next =
        switch (what) {
          case YOURS, CONTACTED, PARTS -> List.of(ChoicePhrase.UNDERWAY, ChoicePhrase.CANNOT);
          case UNDERWAY, LATE -> List.of(ChoicePhrase.ARRIVED, ChoicePhrase.CANNOT);
          case ARRIVED, NOTED, COSTS, UNDECIDED, AGREED ->
              List.of(ChoicePhrase.DONE, ChoicePhrase.PARTS, ChoicePhrase.CANNOT);
          case ABSENT, TAKEN, DECLINED, OVER, DONE, CONSENT, REJECTED, NOT_NOW, CHECKLIST ->
              List.of();
        };
    return next.stream()
        .map(phrase -> phrases.say(language, phrase))
        .map(word -> new Choice(word, word))
        .toList();
  }

  private void send(Address to, Ticket ticket, List<String> texts, List<Choice> choices) {
    Purpose purpose = ticket.emergency() ? Purpose.PAGE : Purpose.NOTICE;
    List<Note.Part> parts = texts.stream().map(text -> new Note.Part(Role.INFORM, text)).toList();
    Note note = Note.alone(to, purpose, parts, choices, clock.instant()).about(ticket.id());
    outbox.queue(choices.isEmpty() ? note : note.asking(questions.ofJob(ticket.number())));
  }
}
