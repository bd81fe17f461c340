package dev.ringback.core.delivery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something to be sent, as it is put into the outbox.
///
/// @param ourAddress the number or bot to send from; empty for the channel's default
/// @param messageId the logged message whose words these are, if they are logged
/// @param notBefore held until then
/// @param question what the choices answer, as JSON that the asker understands
public record Note(
    Address to,
    String ourAddress,
    @Nullable Long conversationId,
    @Nullable Long messageId,
    @Nullable Long ticketId,
    Purpose purpose,
    List<Part> parts,
    List<Choice> choices,
    Instant notBefore,
    @Nullable String question) {

  public Note(
      Address to,
      String ourAddress,
      @Nullable Long conversationId,
      @Nullable Long messageId,
      @Nullable Long ticketId,
      Purpose purpose,
      List<Part> parts,
      List<Choice> choices,
      Instant notBefore) {
    this(
        to,
        ourAddress,
        conversationId,
        messageId,
        ticketId,
        purpose,
        parts,
        choices,
        notBefore,
        null);
  }

  /// One thing said; several go out as one text.
  public record Part(Role role, String text) {}

  public Note {
    parts = List.copyOf(parts);
    choices = List.copyOf(choices);
  }

  /// A note in no thread and about no ticket, from the channel's default sender.
  public static Note alone(
      Address to, Purpose purpose, List<Part> parts, List<Choice> choices, Instant notBefore) {
    return new Note(to, "", null, null, null, purpose, parts, choices, notBefore);
  }

  /// All parts as one text, a line each.
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
  }

  /// The same, as the words of a logged message.
  public Note of(long message) {
    return new Note(
        to,
        ourAddress,
        conversationId,
        message,
        ticketId,
        purpose,
        parts,
        choices,
        notBefore,
        question);
  }

  /// The same, about this ticket.
  public Note about(long ticket) {
    return new Note(
        to,
        ourAddress,
        conversationId,
        messageId,
        ticket,
        purpose,
        parts,
        choices,
        notBefore,
        question);
  }

  /// The same, asking this with its choices.
  public Note asking(String asked) {
    return new Note(
        to,
        ourAddress,
        conversationId,
        messageId,
        ticketId,
        purpose,
        parts,
        choices,
        notBefore,
        asked);
  }
}
