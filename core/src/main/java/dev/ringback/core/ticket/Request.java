package dev.ringback.core.ticket;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody gives with an action.
///
/// @param assignee a staff login
/// @param until a new deadline, for `extend` and `hold`
/// @param version the version the actor has seen; null: don't check
public record Request(
    Action action,
    @Nullable String assignee,
    @Nullable String note,
    @Nullable String reason,
    @Nullable Instant until,
    @Nullable Kind kind,
    @Nullable Category category,
    @Nullable Urgency urgency,
    @Nullable Integer version) {

  public static Request of(Action action) {
    return new Request(action, null, null, null, null, null, null, null, null);
  }

  public static Request of(Action action, @Nullable String reason) {
    return new Request(action, null, null, reason, null, null, null, null, null);
  }

  public static Request noting(String note) {
    return new Request(Action.NOTE, null, note, null, null, null, null, null, null);
  }

  /// What the history keeps as the reason: the note and the reason, whichever were given.
  @Nullable String said() {
    if (reason == null) {
      return note;
    }
    return note == null ? reason : reason + " — " + note;
  }

  /// The first field of a grade that is given.
  String grade() {
    return kind != null ? "kind" : category != null ? "category" : "urgency";
  }

  boolean has(Lifecycle.Given given) {
    return switch (given) {
      case ASSIGNEE -> assignee != null && !assignee.isBlank();
      case REASON -> reason != null && !reason.isBlank();
      case NOTE -> note != null && !note.isBlank();
      case UNTIL -> until != null;
      case GRADE -> kind != null || category != null || urgency != null;
    };
  }
}
