package dev.ringback.hotline.simulator;

import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the simulated phones and what is on them.
@Component
class Phones {

  private static final int SHOWN = 200;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ObjectProvider<Courier> couriers;
  private final Clock clock;

  Phones(JdbcClient jdbc, JsonMapper json, ObjectProvider<Courier> couriers, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.couriers = couriers;
    this.clock = clock;
  }

  void add(PhoneAddress phone) {
    jdbc.sql(
            "insert into simulator_phone (address, added_at) values (:phone, :at)"
                + " on conflict do nothing")
        .param("phone", phone.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Oldest first.
  List<PhoneAddress> list() {
    return jdbc.sql("select address from simulator_phone order by added_at, address limit 50")
        .query((row, n) -> new PhoneAddress(row.getString("address")))
        .list();
  }

  boolean exists(PhoneAddress phone) {
    return jdbc.sql("select exists (select 1 from simulator_phone where address = :phone)")
        .param("phone", phone.value())
        .query(Boolean.class)
        .single();
  }

  /// Whether somebody is reached at this address by a real channel. People who were imported, or
  /// have named their number, are played until there is a courier to them.
  boolean real(PhoneAddress phone) {
    String[] channels =
        couriers.stream()
            .map(Courier::channel)
            .filter(channel -> !channel.equals(SimulatedCourier.CHANNEL))
            .toArray(String[]::new);
    return jdbc.sql(
            "select exists (select 1 from address where value = :phone and channel = any(:real))")
        .param("phone", phone.value())
        .param("real", channels)
        .query(Boolean.class)
        .single();
  }

  /// The latest bubbles, oldest first.
  List<PhoneText> texts(PhoneAddress phone) {
    return jdbc.sql(
            """
            select * from (
              select * from simulator_text where phone = :phone order by id desc limit :shown) t
            order by id
            """)
        .param("phone", phone.value())
        .param("shown", SHOWN)
        .query(this::text)
        .list();
  }

  /// @return the id of what was sent
  long sent(PhoneAddress phone, String text, List<String> photos) {
    return jdbc.sql(
            """
            insert into simulator_text (phone, received, text, photos, at)
            values (:phone, false, :text, :photos::text[], :at) returning id
            """)
        .param("phone", phone.value())
        .param("text", text)
        .param("photos", photos.toArray(String[]::new))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// Shows a parcel on the phone, once.
  void received(Parcel parcel) {
    jdbc.sql(
            """
            insert into simulator_text (phone, received, text, choices, outbox_id, at)
            values (:phone, true, :text, :choices::jsonb, :outbox, :at)
            on conflict (outbox_id) do nothing
            """)
        .param("phone", parcel.to().value())
        .param("text", parcel.text())
        .param("choices", json.writeValueAsString(parcel.choices()))
        .param("outbox", parcel.id())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean has(long outboxId) {
    return jdbc.sql("select exists (select 1 from simulator_text where outbox_id = :id)")
        .param("id", outboxId)
        .query(Boolean.class)
        .single();
  }

  void keep(String reference, Content photo) {
    jdbc.sql(
            "insert into simulator_photo (reference, content_type, content)"
                + " values (:reference, :type, :content)")
        .param("reference", reference)
        .param("type", photo.contentType())
        .param("content", photo.bytes())
        .update();
  }

  Optional<Content> photo(String reference) {
    return jdbc.sql("select content_type, content from simulator_photo where reference = :ref")
        .param("ref", reference)
        .query((row, n) -> new Content(row.getString("content_type"), row.getBytes("content")))
        .optional();
  }

  private PhoneText text(ResultSet row, int n) throws SQLException {
    return new PhoneText(
        row.getLong("id"),
        row.getBoolean("received"),
        row.getString("text"),
        json.readValue(row.getString("choices"), new TypeReference<List<Choice>>() {}),
        Arrays.asList((String[]) row.getArray("photos").getArray()),
        row.getObject("outbox_id", Long.class),
        Moments.at(row, "at"));
  }
}
