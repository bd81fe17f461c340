package dev.ringback.core.correction;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An agent's word on what a message was.
///
/// @param was the category and urgency before
/// @param by the agent's login
public record Correction(
    long ticketId,
    String text,
    String was,
    Intent intent,
    Category category,
    Urgency urgency,
    @Nullable String reason,
    String by,
    Instant at) {

  /// One line of the corpus: the labels, a tab, the text in one line.
  public String line() {
    return intent.code()
        + " "
        + category.code()
        + " "
        + urgency.code()
        + "\t"
        + text.replaceAll("\\s+", " ").strip();
  }
}
