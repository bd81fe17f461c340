package dev.ringback.core.event;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what has changed, in the transaction that changed it.
///
/// Consoles live on these rows: after the commit an [EventsRecorded] tells this node to look.
@Component
public class Events {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  Events(JdbcClient jdbc, Clock clock, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.publisher = publisher;
  }

  /// @param type past tense, dotted, such as `ticket.opened`
  /// @param subject the ticket's number or the id of the conversation, callback, page or task
  public void record(String type, String subject) {
    jdbc.sql("insert into event (type, subject, at) values (:type, :subject, :at)")
        .param("type", type)
        .param("subject", subject)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    publisher.publishEvent(new EventsRecorded());
  }
}
