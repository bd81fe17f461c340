package dev.ringback.core.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to be sent, as it is put into the outbox.
///
/// @param ourAddress the number or bot to send from; empty for the channel's default
/// @param messageId the logged message whose words these are, if they are logged
/// @param notBefore held until then
public record Note(
    Address to,
    String ourAddress,
    @Nullable Long conversationId,
    @Nullable Long messageId,
    @Nullable Long ticketId,
    Purpose purpose,
    Role role,
    String text,
    List<Choice> choices,
    Instant notBefore) {

  public Note {
    choices = List.copyOf(choices);
  }
}
