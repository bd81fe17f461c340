package dev.ringback.core.callback;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps owners from being asked too often, and asks about several tickets at once (R63).
@Component
class Cadence {

  private final AskedRows rows;
  private final Hours hours;
  private final Courses courses;

  Cadence(AskedRows rows, Hours hours, Courses courses) {
    this.courses = courses;
    this.rows = rows;
    this.hours = hours;
  }

  /// Complaints, dangers and defects that came back are never kept waiting.
  boolean exempt(Callback callback, Ticket ticket) {
    return ticket.kind() == Kind.COMPLAINT
        || ticket.emergency()
        || callback.closing() > 1
        || callback.purpose() == Purpose.TRACKING
        || courses.again(ticket);
  }

  /// The others that are to be asked or reminded of in the same message; empty for one that does
  /// not wait.
  List<Long> companions(Callback callback, Ticket ticket, Instant now) {
    Long thread = ticket.conversationId();
    if (thread == null || exempt(callback, ticket)) {
      return List.of();
    }
    Instant sentAt = callback.sentAt();
    return sentAt == null ? rows.dueIn(thread, now) : rows.sentIn(thread, sentAt);
  }

  /// When this owner may be asked again; empty: now.
  Optional<Instant> notBefore(Callback callback, Ticket ticket, Instant now) {
    if (exempt(callback, ticket)) {
      return Optional.empty();
    }
    CallbackRules.Cap cap = hours.rules().cap();
    List<Instant> asked = rows.askedSince(callback.owner(), now.minus(cap.within()));
    return asked.size() < cap.most()
        ? Optional.empty()
        : Optional.of(hours.allowed(asked.get(cap.most() - 1).plus(cap.within()), ticket.place()));
  }
}
