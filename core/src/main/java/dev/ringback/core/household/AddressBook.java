package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps whose an address is.
///
/// A phone number is kept under [#PHONE] also where the simulator plays the phones.
@Component
class AddressBook {

  static final String PHONE = "sms";

  private final JdbcClient jdbc;
  private final PhoneChannel phones;
  private final Clock clock;

  AddressBook(JdbcClient jdbc, PhoneChannel phones, Clock clock) {
    this.jdbc = jdbc;
    this.phones = phones;
    this.clock = clock;
  }

  /// The address under which it is decided whose it is.
  Address canonical(Address address) {
    boolean phone =
        address.value().matches("\\+\\d{6,15}") && phones.phone(address.value()).equals(address);
    return phone ? new Address(PHONE, address.value()) : address;
  }

  Optional<Long> of(Address address) {
    return jdbc.sql(
            "select contact_id from address"
                + " where channel = :channel and value = :value and contact_id is not null")
        .param("channel", canonical(address).channel())
        .param("value", address.value())
        .query(Long.class)
        .optional();
  }

  /// Whether no vendor has told us that it leads nowhere.
  boolean good(Address address) {
    return jdbc.sql(
            "select standing = 'good' from address where channel = :channel and value = :value")
        .param("channel", canonical(address).channel())
        .param("value", address.value())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  /// All addresses of whoever has this one; at least itself.
  List<Address> addressesWith(Address address) {
    List<Address> all = of(address).map(this::addresses).orElse(List.of());
    return Stream.concat(Stream.of(canonical(address)), all.stream()).distinct().toList();
  }

  List<Address> addresses(long contactId) {
    return jdbc.sql("select channel, value from address where contact_id = :id order by id")
        .param("id", contactId)
        .query((row, n) -> new Address(row.getString("channel"), row.getString("value")))
        .list();
  }

  /// Whose the address is; somebody new if nobody's yet.
  long orNew(Address address) {
    hold(address);
    return of(address).orElseGet(() -> give(address, create()));
  }

  /// Sees to a row for the address, so that it can be locked.
  void hold(Address address) {
    jdbc.sql(
            "insert into address (channel, value, created_at) values (:channel, :value, :at)"
                + " on conflict do nothing")
        .param("channel", canonical(address).channel())
        .param("value", address.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Locks the threads and then the rows of these addresses, each in the order of their ids, until
  /// the transaction ends.
  void lock(Address one, Address other) {
    hold(one);
    hold(other);
    threads(one, other);
    rows(one, other);
  }

  private void rows(Address one, Address other) {
    jdbc.sql(
            """
            select id from address
            where (channel = :channel and value = :value) or (channel = :channel2 and value = :value2)
            order by id for update
            """)
        .param("channel", canonical(one).channel())
        .param("value", one.value())
        .param("channel2", canonical(other).channel())
        .param("value2", other.value())
        .query(Long.class)
        .list();
  }

  /// Locks the rows alone, for what changes no thread.
  void lockRows(Address one, Address other) {
    hold(one);
    hold(other);
    rows(one, other);
  }

  private void threads(Address one, Address other) {
    jdbc.sql(
            """
            select id from conversation
            where (channel = :channel and address = :value) or (channel = :channel2 and address = :value2)
            order by id for update
            """)
        .param("channel", spoken(one).channel())
        .param("value", one.value())
        .param("channel2", spoken(other).channel())
        .param("value2", other.value())
        .query(Long.class)
        .list();
  }

  /// The channel's own form of an address, under which its thread is found.
  Address spoken(Address address) {
    return canonical(address).channel().equals(PHONE) ? phones.phone(address.value()) : address;
  }

  long create() {
    return jdbc.sql("insert into contact (created_at) values (:at) returning id")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  long give(Address address, long contactId) {
    jdbc.sql("update address set contact_id = :id where channel = :channel and value = :value")
        .param("id", contactId)
        .param("channel", canonical(address).channel())
        .param("value", address.value())
        .update();
    jdbc.sql(
            "update conversation set contact_id = :id where channel = :channel and address ="
                + " :value")
        .param("id", contactId)
        .param("channel", spoken(address).channel())
        .param("value", address.value())
        .update();
    settlePhone(contactId);
    return contactId;
  }

  /// A contact's number is one that reaches it, or none.
  void settlePhone(long contactId) {
    jdbc.sql(
            """
            update contact c set phone = (
              select a.value from address a where a.contact_id = c.id and a.channel = :channel
              order by a.value = c.phone desc nulls last, a.id limit 1)
            where c.id = :id
            """)
        .param("channel", PHONE)
        .param("id", contactId)
        .update();
  }
}
