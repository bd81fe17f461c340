package dev.ringback.core.ticket;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what is told of those who report: their names, and the numbers to ring.
@Component
public class Reporters {

  private final JdbcClient jdbc;

  Reporters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The number that was last told in a conversation, in E.164.
  public Optional<String> phoneTold(long conversationId) {
    return jdbc.sql(
            "select contact_phone from ticket where conversation_id = :id and contact_phone is not"
                + " null order by id desc limit 1")
        .param("id", conversationId)
        .query(String.class)
        .optional();
  }

  /// Fills in what is not known yet of whom a ticket is from; the caller has locked its thread.
  ///
  /// @param phone in E.164
  public void learn(long ticketId, @Nullable String name, @Nullable String phone) {
    jdbc.sql(
            "update ticket set contact_name = coalesce(contact_name, :name),"
                + " contact_phone = coalesce(contact_phone, :phone), version = version + 1"
                + " where id = :id")
        .param("name", name)
        .param("phone", phone)
        .param("id", ticketId)
        .update();
  }
}
