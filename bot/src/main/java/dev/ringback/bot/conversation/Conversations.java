package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.dialogue.StoredStage;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Identities;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the threads.
@Component
public class Conversations {

  private static final String SELECT =
      """
      select c.*, s.login as holder_login, o.name as contact_name,
        a.introduced_at is not null as introduced
      from conversation c
      left join staff s on s.id = c.holder
      left join contact o on o.id = c.contact_id
      left join address a on a.channel = c.channel and a.value = c.address
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Identities identities;
  private final Clock clock;

  Conversations(JdbcClient jdbc, JsonMapper json, Identities identities, Clock clock) {
    this.identities = identities;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  public Optional<Conversation> find(long id) {
    return jdbc.sql(SELECT + "where c.id = :id")
        .param("id", id)
        .query(this::conversation)
        .optional();
  }

  /// The thread of an address.
  Optional<Conversation> of(Address address) {
    return jdbc.sql(SELECT + "where c.channel = :channel and c.address = :address")
        .param("channel", address.channel())
        .param("address", address.value())
        .query(this::conversation)
        .optional();
  }

  /// Threads of one phone number, on whatever channel; all threads if there is no number. Latest
  /// first.
  ///
  /// @param phone E.164
  public List<Conversation> list(@Nullable String phone, int offset, int limit) {
    return jdbc.sql(
            SELECT
                + "where (:phone::text is null or c.address = :phone or o.phone = :phone)"
                + " order by c.last_message_at desc, c.id desc offset :offset limit :limit")
        .param("phone", phone)
        .param("offset", offset)
        .param("limit", limit)
        .query(this::conversation)
        .list();
  }

  public long count(@Nullable String phone) {
    return jdbc.sql(
            "select count(*) from conversation c left join contact o on o.id = c.contact_id"
                + " where (:phone::text is null or c.address = :phone or o.phone = :phone)")
        .param("phone", phone)
        .query(Long.class)
        .single();
  }

  /// Finds or opens the thread of an address and locks it, in one statement: parallel first
  /// messages meet here and go on one after the other.
  Conversation openAndLock(Address from, String ourAddress, Language language, Instant at) {
    jdbc.sql(
            """
            insert into address (channel, value, created_at) values (:channel, :address, :at)
            on conflict (channel, value) do nothing
            """)
        .param("channel", from.channel())
        .param("address", from.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    long id =
        jdbc.sql(
                """
                insert into conversation (channel, address, our_address, language, last_message_at,
                  opened_at, contact_id)
                values (:channel, :address, :ours, :language, :at, :at,
                  (select contact_id from address where channel = :canonical and value = :address))
                on conflict (channel, address) do update set our_address =
                  case excluded.our_address when '' then conversation.our_address
                    else excluded.our_address end,
                  contact_id = coalesce(excluded.contact_id, conversation.contact_id)
                returning id
                """)
            .param("channel", from.channel())
            .param("address", from.value())
            .param("canonical", identities.canonicalChannel(from))
            .param("ours", ourAddress)
            .param("language", language.code())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  /// Locks several threads in the order that everybody keeps: by id.
  void lockAll(List<Long> ids) {
    jdbc.sql("select id from conversation where id = any(:ids) order by id for update")
        .param("ids", ids.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  Optional<Conversation> lock(long id) {
    lockAll(List.of(id));
    return find(id);
  }

  /// Writes where the conversation is after a turn; the caller holds its lock.
  ///
  /// @param askedAt null leaves the time of the last question as it was
  void advance(long id, Stage stage, Language language, @Nullable Instant askedAt) {
    StoredStage stored = StoredStage.of(stage);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", id);
    values.put("code", stored.code());
    values.put("stageVersion", stored.version());
    values.put("stage", json.writeValueAsString(stored.values()));
    values.put("language", language.code());
    values.put("asked", askedAt == null ? null : askedAt.atOffset(ZoneOffset.UTC));
    values.put("at", clock.instant().atOffset(ZoneOffset.UTC));
    jdbc.sql(
            """
            update conversation set stage_code = :code, stage_version = :stageVersion,
              stage = :stage::jsonb, language = :language,
              asked_at = coalesce(:asked::timestamptz, asked_at), last_message_at = :at,
              version = version + 1
            where id = :id
            """)
        .params(values)
        .update();
  }

  /// Whether somebody was reminded of the question asked last.
  boolean reminded(long id) {
    return jdbc.sql(
            "select coalesce(reminded_at >= asked_at, false) from conversation where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void remind(long id, Instant at) {
    jdbc.sql("update conversation set reminded_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void settle(long id, Place home) {
    jdbc.sql("update conversation set place = :place::jsonb where id = :id")
        .param("place", json.writeValueAsString(home))
        .param("id", id)
        .update();
  }

  void hold(long id, @Nullable String login, @Nullable Instant until) {
    jdbc.sql(
            "update conversation set holder = (select id from staff where login = :login),"
                + " held_until = :until, version = version + 1 where id = :id")
        .param("login", login)
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void introduced(Address address, Instant at) {
    jdbc.sql("update address set introduced_at = :at where channel = :channel and value = :value")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("channel", address.channel())
        .param("value", address.value())
        .update();
  }

  /// What told it was taken back before it went out.
  void notIntroduced(Address address) {
    jdbc.sql("update address set introduced_at = null where channel = :channel and value = :value")
        .param("channel", address.channel())
        .param("value", address.value())
        .update();
  }

  private Conversation conversation(ResultSet row, int n) throws SQLException {
    String place = row.getString("place");
    Map<String, String> stage =
        json.readValue(row.getString("stage"), new TypeReference<Map<String, String>>() {});
    return new Conversation(
        row.getLong("id"),
        new Address(row.getString("channel"), row.getString("address")),
        row.getString("our_address"),
        row.getString("contact_name"),
        Language.of(row.getString("language")),
        new StoredStage(row.getString("stage_code"), row.getInt("stage_version"), stage).stage(),
        Moments.orNull(row, "asked_at"),
        place == null ? Place.UNKNOWN : json.readValue(place, Place.class),
        row.getString("holder_login"),
        Moments.orNull(row, "held_until"),
        Moments.at(row, "last_message_at"),
        row.getBoolean("introduced"));
  }
}
