package dev.ringback.core.delivery;

import dev.ringback.core.delivery.Undeliverable.Why;
import dev.ringback.core.event.Events;
import dev.ringback.core.task.Tasks;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Hands what could not be delivered to a person, and tells whoever knows another way.
///
/// Its callers have locked the conversation and the ticket.
@Component
class HandingOver {

  private final Tasks tasks;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  HandingOver(Tasks tasks, Events events, ApplicationEventPublisher publisher) {
    this.tasks = tasks;
    this.events = events;
    this.publisher = publisher;
  }

  void undeliverable(long id, Note note, Why why, String detail) {
    String reason = why.name().toLowerCase(Locale.ROOT) + ": " + detail;
    long task = tasks.open("undeliverable", note.conversationId(), note.ticketId(), reason);
    record("message.failed", note);
    publisher.publishEvent(new Undeliverable(id, note, task, why, detail));
  }

  /// Nobody knows whether it got there, and sending it again might say it twice.
  void inDoubt(Note note, String detail) {
    tasks.open("in-doubt", note.conversationId(), note.ticketId(), "unknown: " + detail);
    record("message.failed", note);
  }

  void record(String type, Note note) {
    if (note.conversationId() != null) {
      events.record(type, note.conversationId().toString());
    }
  }
}
