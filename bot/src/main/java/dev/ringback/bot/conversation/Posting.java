package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.event.Events;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Logs what is said in a thread and puts it into the outbox, in the caller's transaction.
@Component
class Posting {

  private final Messages messages;
  private final Outbox outbox;
  private final Tickets tickets;
  private final Events events;
  private final Clock clock;

  Posting(Messages messages, Outbox outbox, Tickets tickets, Events events, Clock clock) {
    this.messages = messages;
    this.outbox = outbox;
    this.tickets = tickets;
    this.events = events;
    this.clock = clock;
  }

  /// Posts an agent's own words, who answers for the thread's tickets from now on.
  ///
  /// @return the id of the logged message
  long write(Conversation conversation, String login, String text) {
    Instant now = clock.instant();
    long message = messages.logOurs(conversation, login, text, conversation.language(), now);
    for (String piece : LongTexts.cut(text)) {
      List<Note.Part> parts = List.of(new Note.Part(Role.INFORM, piece));
      outbox.queue(note(conversation, Purpose.AGENT, parts, List.of(), now).of(message));
    }
    events.record("message.queued", Long.toString(conversation.id()));
    tickets
        .answeredBy(conversation.id(), login, now)
        .forEach(number -> events.record("ticket.answered", number.toString()));
    return message;
  }

  /// What the bot had not sent yet and now does not send.
  List<Outbox.Withdrawn> withdrawn(Conversation conversation) {
    return outbox.withdrawReplies(conversation.id());
  }

  /// @param said what the note says, which links it to its tickets
  /// @param question what the choices answer
  void post(
      Conversation conversation,
      Language language,
      Note note,
      List<Step.Say> said,
      String question) {
    List<TicketNumber> about =
        said.stream().flatMap(say -> say.about().stream()).distinct().toList();
    post(conversation, language, note.choices().isEmpty() ? note : note.asking(question), about);
  }

  /// @param about the tickets that the note is about, the foremost last
  void post(Conversation conversation, Language language, Note note, List<TicketNumber> about) {
    Note whole = about.isEmpty() ? note : note.about(about.getLast().serial());
    long message = messages.logOurs(conversation, "bot", whole.text(), language, clock.instant());
    about.forEach(ticket -> tickets.link(ticket.serial(), message));
    outbox.queue(whole.of(message));
    events.record("message.queued", Long.toString(conversation.id()));
  }

  static Note note(
      Conversation conversation,
      Purpose purpose,
      List<Note.Part> parts,
      List<Choice> choices,
      Instant notBefore) {
    return new Note(
        conversation.address(),
        conversation.ourAddress(),
        conversation.id(),
        null,
        null,
        purpose,
        parts,
        choices,
        notBefore);
  }
}
