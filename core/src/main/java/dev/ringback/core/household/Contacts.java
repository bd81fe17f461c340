package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps who is behind which addresses.
@Component
public class Contacts {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Contacts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Notes that the person at an address has proven a phone number to be theirs (design §2.16): the
  /// address and the phone are one contact from now on.
  ///
  /// @param phone E.164
  public void prove(Address chat, String phone) {
    transaction.executeWithoutResult(
        status -> {
          lockThreads(chat, phone);
          know(chat);
          long contact = contactOf(chat, phone);
          join(contact, chat, phone);
        });
  }

  /// Threads first, in the order that everybody keeps; then the number, since two chats may prove
  /// it at once.
  private void lockThreads(Address chat, String phone) {
    jdbc.sql(
            "select id from conversation where (channel = :channel and address = :chat)"
                + " or address = :phone order by id for update")
        .param("channel", chat.channel())
        .param("chat", chat.value())
        .param("phone", phone)
        .query(Long.class)
        .list();
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:phone, 0))")
        .param("phone", phone)
        .query(row -> {});
  }

  private void know(Address address) {
    jdbc.sql(
            "insert into address (channel, value, created_at) values (:channel, :value, :at)"
                + " on conflict (channel, value) do nothing")
        .param("channel", address.channel())
        .param("value", address.value())
        .param("at", now())
        .update();
  }

  /// The phone's contact, else the chat's own if that has no other phone, else a new one.
  private long contactOf(Address chat, String phone) {
    return byPhone(phone)
        .or(() -> withoutPhone(chat))
        .orElseGet(
            () ->
                jdbc.sql(
                        "insert into contact (phone, created_at) values (:phone, :at) returning id")
                    .param("phone", phone)
                    .param("at", now())
                    .query(Long.class)
                    .single());
  }

  private Optional<Long> byPhone(String phone) {
    return jdbc.sql(
            """
            select id from (
              select contact_id as id, 0 as rank from address
              where value = :phone and contact_id is not null
              union all select id, 1 from contact where phone = :phone) known
            order by rank, id limit 1
            """)
        .param("phone", phone)
        .query(Long.class)
        .optional();
  }

  private Optional<Long> withoutPhone(Address chat) {
    return jdbc.sql(
            "select c.id from address a join contact c on c.id = a.contact_id"
                + " where a.channel = :channel and a.value = :value and c.phone is null")
        .param("channel", chat.channel())
        .param("value", chat.value())
        .query(Long.class)
        .optional();
  }

  private void join(long contact, Address chat, String phone) {
    jdbc.sql("update contact set phone = coalesce(phone, :phone) where id = :id")
        .param("phone", phone)
        .param("id", contact)
        .update();
    jdbc.sql(
            "update address set contact_id = :id where (channel = :channel and value = :chat)"
                + " or value = :phone")
        .param("id", contact)
        .param("channel", chat.channel())
        .param("chat", chat.value())
        .param("phone", phone)
        .update();
    jdbc.sql(
            "update conversation set contact_id = :id where (channel = :channel and address ="
                + " :chat) or address = :phone")
        .param("id", contact)
        .param("channel", chat.channel())
        .param("chat", chat.value())
        .param("phone", phone)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
