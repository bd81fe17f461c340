package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes the bot's unsent words back when an agent steps in, in the caller's transaction. What
/// tells the owner a ticket's number for the first time goes out all the same, and nothing else:
/// the number comes first.
@Component
class SteppingBack {

  private final Untold untold;
  private final Posting posting;
  private final Composing composing;
  private final Conversations conversations;
  private final Clock clock;

  SteppingBack(
      Untold untold,
      Posting posting,
      Composing composing,
      Conversations conversations,
      Clock clock) {
    this.untold = untold;
    this.posting = posting;
    this.composing = composing;
    this.conversations = conversations;
    this.clock = clock;
  }

  /// The caller holds the conversation's lock.
  void from(Conversation conversation) {
    List<Note.Part> unsent =
        posting.withdrawn(conversation).stream().flatMap(note -> note.parts().stream()).toList();
    if (unsent.isEmpty()) {
      return;
    }
    List<TicketNumber> numbers = untold.in(conversation);
    List<Note.Part> receipts =
        numbers.stream().flatMap(number -> naming(unsent, number).stream()).distinct().toList();
    Optional<Note.Part> introduction = unsent.stream().filter(composing::introduces).findFirst();
    List<Note.Part> all = Stream.concat(introduction.stream(), receipts.stream()).toList();
    boolean introduces = introduction.isPresent() && !receipts.isEmpty() && !Brevity.tooLong(all);
    if (introduction.isPresent() && !introduces) {
      conversations.notIntroduced(conversation.address());
    }
    Brevity.pieces(introduces ? all : receipts)
        .forEach(piece -> tell(conversation, piece, numbers));
  }

  private static Optional<Note.Part> naming(List<Note.Part> unsent, TicketNumber number) {
    return unsent.stream()
        .filter(part -> part.role() == Role.INFORM && part.text().contains(number.toString()))
        .findFirst();
  }

  /// As news, so that the agent's next words don't take it back again.
  private void tell(Conversation conversation, List<Note.Part> said, List<TicketNumber> numbers) {
    List<TicketNumber> about =
        numbers.stream().filter(number -> naming(said, number).isPresent()).toList();
    Note note = Posting.note(conversation, Purpose.NOTICE, said, List.of(), clock.instant());
    posting.post(conversation, conversation.language(), note, about);
  }
}
