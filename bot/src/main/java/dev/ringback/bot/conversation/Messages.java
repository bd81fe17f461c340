package dev.ringback.bot.conversation;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

/// Keeps the log of what was said, both ways; nothing in it is ever changed.
@Component
public class Messages {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ApplicationEventPublisher publisher;

  Messages(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.json = json;
    this.publisher = publisher;
  }

  /// The latest messages before an id, oldest first.
  ///
  /// @param before exclusive; null for the newest
  public List<Message> thread(long conversationId, @Nullable Long before, int limit) {
    return thread(conversationId, before, 0, limit);
  }

  /// A page of a thread, the newest page first, oldest first within it.
  public List<Message> page(long conversationId, int offset, int limit) {
    return thread(conversationId, null, offset, limit);
  }

  private List<Message> thread(long conversationId, @Nullable Long before, int offset, int limit) {
    return jdbc.sql(
            """
            select * from (
              select m.id, m.direction, m.text, m.at, m.author,
                coalesce((select h.urgency from message_heard h where h.message_id = m.id),
                  m.verdict ->> 'urgency') as urgency,
                (select t.number from ticket_message l join ticket t on t.id = l.ticket_id
                  where l.message_id = m.id order by t.id desc limit 1) as ticket,
                (select o.state from outbox o where o.message_id = m.id order by o.id desc limit 1)
                  as sending,
                (select json_agg(json_build_object('id', f.id, 'contentType', f.content_type,
                  'state', f.state) order by f.position) from media f where f.message_id = m.id)
                  as files
              from message m
              where m.conversation_id = :conversation and (:before::bigint is null or m.id < :before)
              order by m.id desc offset :offset limit :limit) latest
            order by id
            """)
        .param("conversation", conversationId)
        .param("before", before)
        .param("offset", offset)
        .param("limit", limit)
        .query(this::message)
        .list();
  }

  public long count(long conversationId) {
    return jdbc.sql("select count(*) from message where conversation_id = :id")
        .param("id", conversationId)
        .query(Long.class)
        .single();
  }

  /// Notes what a message was taken for, where triage had guessed something else.
  void heardAs(long messageId, Urgency urgency) {
    jdbc.sql(
            """
            insert into message_heard (message_id, urgency) values (:message, :urgency)
            on conflict (message_id) do update set urgency = excluded.urgency
            """)
        .param("message", messageId)
        .param("urgency", urgency.code())
        .update();
  }

  /// Logs an arrival, unless it was delivered before.
  ///
  /// @return the id of its row; empty if it is a repeated delivery
  Optional<Long> log(long conversationId, Arrival arrival, @Nullable Verdict verdict, Instant at) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("conversation", conversationId);
    values.put("channel", arrival.from().channel());
    values.put("vendor", arrival.vendorId());
    values.put("ours", arrival.ourAddress());
    values.put("kind", kind(arrival));
    values.put("text", arrival.text());
    values.put("language", verdict == null ? null : verdict.language().code());
    values.put("verdict", verdict == null ? null : json.writeValueAsString(verdict));
    values.put("reply", arrival.replyTo());
    values.put("self", arrival.marks().self());
    values.put("album", arrival.marks().album());
    values.put("sent", arrival.sentAt() == null ? null : arrival.sentAt().atOffset(ZoneOffset.UTC));
    values.put("at", at.atOffset(ZoneOffset.UTC));
    Optional<Long> id =
        jdbc.sql(
                """
                insert into message (conversation_id, direction, channel, vendor_id, our_address,
                  author, kind, text, language, verdict, reply_to, self, album, sent_at, at)
                values (:conversation, 'in', :channel, :vendor, :ours,
                  'owner', :kind, :text, :language, :verdict::jsonb, :reply, :self, :album,
                  :sent, :at)
                on conflict (channel, vendor_id, our_address) where direction = 'in' do nothing
                returning id
                """)
            .params(values)
            .query(Long.class)
            .optional();
    id.ifPresent(message -> attach(message, arrival.media(), at));
    return id;
  }

  /// The row of an arrival that is logged already.
  Optional<Long> idOf(Arrival arrival) {
    return jdbc.sql(
            "select id from message where direction = 'in' and channel = :channel"
                + " and vendor_id = :vendor and our_address = :ours")
        .param("channel", arrival.from().channel())
        .param("vendor", arrival.vendorId())
        .param("ours", arrival.ourAddress())
        .query(Long.class)
        .optional();
  }

  long conversationOf(long messageId) {
    return jdbc.sql("select conversation_id from message where id = :id")
        .param("id", messageId)
        .query(Long.class)
        .single();
  }

  private void attach(long messageId, List<Arrival.MediaRef> media, Instant at) {
    for (int position = 0; position < media.size(); position++) {
      jdbc.sql(
              """
              insert into media (message_id, position, vendor_ref, content_type, next_at)
              values (:message, :position, :reference, :type, :at)
              """)
          .param("message", messageId)
          .param("position", position)
          .param("reference", media.get(position).reference())
          .param("type", media.get(position).contentType())
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    }
    if (!media.isEmpty()) {
      publisher.publishEvent(new MediaNoted());
    }
  }

  /// Logs what we say.
  ///
  /// @return the id of its row
  long logOurs(
      Conversation conversation, String author, String text, Language language, Instant at) {
    return jdbc.sql(
            """
            insert into message (conversation_id, direction, channel, our_address, author, text,
              language, at)
            values (:conversation, 'out', :channel, :ours, :author, :text, :language, :at)
            returning id
            """)
        .param("conversation", conversation.id())
        .param("channel", conversation.address().channel())
        .param("ours", conversation.ourAddress())
        .param("author", author)
        .param("text", text)
        .param("language", language.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private static String kind(Arrival arrival) {
    return switch (arrival.sort()) {
      case TEXT -> arrival.media().isEmpty() ? "text" : "media";
      case EDIT -> "edit";
      case UNSUPPORTED -> "unsupported";
      case CARD -> "contact";
      case STOP -> "stop";
      case START -> "start";
      case ANSWERED, ONE_WAY -> "text";
    };
  }

  private Message message(ResultSet row, int n) throws SQLException {
    boolean incoming = row.getString("direction").equals("in");
    String files = row.getString("files");
    String sending = row.getString("sending");
    String ticket = row.getString("ticket");
    return new Message(
        row.getLong("id"),
        incoming ? Message.Direction.IN : Message.Direction.OUT,
        row.getString("text"),
        files == null
            ? List.of()
            : json.readValue(files, new TypeReference<List<Message.Media>>() {}),
        Moments.at(row, "at"),
        incoming || sending == null ? "received" : sending,
        ticket == null ? null : TicketNumber.parse(ticket).orElse(null),
        row.getString("author"),
        row.getString("urgency"));
  }
}
