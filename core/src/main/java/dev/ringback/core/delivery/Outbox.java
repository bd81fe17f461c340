package dev.ringback.core.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is to be sent; the [Dispatcher] sends it after the commit.
@Component
public class Outbox {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  Outbox(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.publisher = publisher;
  }

  /// Queues one physical send in the caller's transaction.
  ///
  /// Sends to one recipient leave in the order of queueing. What is held until a later time does
  /// not hold up what may leave now; give things that belong together the same time.
  ///
  /// @return the id of its row
  public long queue(Note note) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("channel", note.to().channel());
    values.put("address", note.to().value());
    values.put("ours", note.ourAddress());
    values.put("conversation", note.conversationId());
    values.put("message", note.messageId());
    values.put("ticket", note.ticketId());
    values.put("purpose", note.purpose().code());
    values.put("parts", json.writeValueAsString(note.parts()));
    values.put("text", note.text());
    values.put("choices", json.writeValueAsString(note.choices()));
    values.put("question", note.question());
    values.put("notBefore", note.notBefore().atOffset(ZoneOffset.UTC));
    values.put("at", clock.instant().atOffset(ZoneOffset.UTC));
    long id =
        jdbc.sql(
                """
                insert into outbox (channel, address, our_address, conversation_id, message_id,
                  ticket_id, purpose, parts, text, choices, question, not_before, queued_at)
                values (:channel, :address, :ours, :conversation, :message,
                  :ticket, :purpose, :parts::jsonb, :text, :choices::jsonb, :question::jsonb,
                  :notBefore, :at)
                returning id
                """)
            .params(values)
            .query(Long.class)
            .single();
    publisher.publishEvent(new OutboxFilled(note.notBefore()));
    return id;
  }

  /// What the buttons of a send to this address answer, as [Note#question] had it.
  public Optional<String> questionOf(long id, Address to) {
    return jdbc.sql(
            "select question from outbox where id = :id and channel = :channel"
                + " and address = :address and question is not null")
        .param("id", id)
        .param("channel", to.channel())
        .param("address", to.value())
        .query(String.class)
        .optional();
  }

  /// Whether the same was sent to this address already.
  public boolean tried(Address to, @Nullable Long ticketId, String text) {
    return jdbc.sql(
            "select 1 from outbox where channel = :channel and address = :address"
                + " and ticket_id is not distinct from :ticket::bigint and text = :text limit 1")
        .param("channel", to.channel())
        .param("address", to.value())
        .param("ticket", ticketId)
        .param("text", text)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Takes back the bot's answers of a conversation that are still held back for a burst, or that
  /// have not been tried yet; safety texts and pages stay.
  ///
  /// @return what was withdrawn, oldest first
  public List<Withdrawn> withdrawReplies(long conversationId) {
    return jdbc.sql(
            """
            with gone as (
              update outbox set state = 'withdrawn', done_at = :now
              where conversation_id = :conversation and purpose = 'reply' and state = 'queued'
                and attempts = 0
              returning id, parts, choices, ticket_id)
            select * from gone order by id
            """)
        .param("conversation", conversationId)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(this::withdrawn)
        .list();
  }

  /// Whether somebody has been told these words in a conversation, or is about to be.
  public boolean tells(long conversationId, String words) {
    return jdbc.sql(
            "select exists (select 1 from outbox where conversation_id = :conversation"
                + " and state not in ('withdrawn', 'failed') and strpos(text, :words) > 0)")
        .param("conversation", conversationId)
        .param("words", words)
        .query(Boolean.class)
        .single();
  }

  private Withdrawn withdrawn(ResultSet row, int n) throws SQLException {
    long ticket = row.getLong("ticket_id");
    Long ticketId = row.wasNull() ? null : ticket;
    return new Withdrawn(
        json.readValue(row.getString("parts"), new TypeReference<List<Note.Part>>() {}),
        json.readValue(row.getString("choices"), new TypeReference<List<Choice>>() {}),
        ticketId);
  }

  /// An answer that was taken back before it left.
  public record Withdrawn(List<Note.Part> parts, List<Choice> choices, @Nullable Long ticketId) {}
}
