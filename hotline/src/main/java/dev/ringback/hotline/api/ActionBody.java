package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may come with an action on a ticket.
///
/// @param assignee a staff login
/// @param version the version that the caller has seen
record ActionBody(
    @Nullable String assignee,
    @Nullable String note,
    @Nullable String reason,
    @Nullable Instant until,
    @Nullable Kind kind,
    @Nullable Category category,
    @Nullable Urgency urgency,
    @Nullable Integer version) {

  static final ActionBody EMPTY = new ActionBody(null, null, null, null, null, null, null, null);

  Request request(Action action) {
    return new Request(
        action,
        Given.text("assignee", assignee),
        Given.text("note", note),
        Given.text("reason", reason),
        until,
        kind,
        category,
        urgency,
        version);
  }
}
