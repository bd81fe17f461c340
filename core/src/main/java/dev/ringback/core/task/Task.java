package dev.ringback.core.task;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that a person of ours must look at.
///
/// @param kind such as `set-aside`, `undeliverable`, `agent-wanted`, `callback-failed`
public record Task(
    long id,
    String kind,
    @Nullable Long conversationId,
    @Nullable Long ticketId,
    String reason,
    Instant at) {

  /// Lives may depend on how soon somebody looks at these.
  static final Set<String> LOUD = Set.of("despair", "danger-unanswered", "no-texts");

  /// Whether it goes before all others.
  public boolean loud() {
    return LOUD.contains(kind);
  }
}
