package dev.ringback.bot.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One message of a thread, as the log has it.
///
/// @param author `owner`, `bot` or a staff login
/// @param state `received` for what came in, else the state of the send: `queued`, `sent`,
///   `delivered` …
/// @param ticket the latest ticket that it belongs to
/// @param urgency what it was taken for, else what triage said of it; null for what went out
public record Message(
    long id,
    Direction direction,
    String text,
    List<Media> media,
    Instant at,
    String state,
    @Nullable TicketNumber ticket,
    String author,
    @Nullable String urgency) {

  public Message {
    media = List.copyOf(media);
  }

  /// Which way it went.
  public enum Direction {
    IN,
    OUT;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A file that came along.
  ///
  /// @param state `pending`, `stored` or `failed`
  public record Media(long id, @Nullable String contentType, String state) {}
}
