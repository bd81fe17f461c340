package dev.ringback.core.callback;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells whether the owner of a ticket can be asked in their thread, and may be.
@Component
class Reach {

  private final JdbcClient jdbc;
  private final Addresses addresses;

  Reach(JdbcClient jdbc, Addresses addresses) {
    this.jdbc = jdbc;
    this.addresses = addresses;
  }

  /// Whether there is a thread, and nothing that keeps our texts from getting there.
  boolean open(Ticket ticket) {
    return thread(ticket).map(addresses::good).orElse(false);
  }

  /// Until when an agent is talking in the thread: nobody is asked in between.
  Optional<Instant> heldUntil(Ticket ticket, Instant now) {
    return Optional.ofNullable(ticket.conversationId())
        .flatMap(
            id ->
                jdbc.sql(
                        "select held_until from conversation"
                            + " where id = :id and holder is not null and held_until > :now")
                    .param("id", id)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                    .optional());
  }

  /// Whether the owner has said that they want no surveys.
  boolean optedOut(Ticket ticket) {
    return thread(ticket).map(address -> !addresses.wantsSurveys(address)).orElse(false);
  }

  /// Whom a ticket is from: a person with all their addresses, else a thread, else a phone.
  String owner(Ticket ticket) {
    return Optional.ofNullable(ticket.conversationId())
        .flatMap(this::ownerOfThread)
        .orElseGet(
            () ->
                ticket.reporter().phone() == null
                    ? "ticket " + ticket.id()
                    : "phone " + ticket.reporter().phone());
  }

  private Optional<String> ownerOfThread(long conversationId) {
    return jdbc.sql(
            """
            select coalesce('contact ' || coalesce(k.merged_into, k.id), 'thread ' || c.id)
            from conversation c
            left join address a on a.channel = c.channel and a.value = c.address
            left join contact k on k.id = a.contact_id
            where c.id = :id
            """)
        .param("id", conversationId)
        .query(String.class)
        .optional();
  }

  private Optional<Address> thread(Ticket ticket) {
    return Optional.ofNullable(ticket.conversationId())
        .flatMap(
            id ->
                jdbc.sql("select channel, address from conversation where id = :id")
                    .param("id", id)
                    .query(
                        (row, n) -> new Address(row.getString("channel"), row.getString("address")))
                    .optional());
  }
}
