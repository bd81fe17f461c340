package dev.ringback.core.household;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.event.Events;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes two addresses one contact where that is proven, and in no other way (design §2.16).
@Component
public class Identities {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String OWNER = "owner";

  private final JdbcClient jdbc;
  private final AddressBook book;
  private final IdentityCodes codes;
  private final Events events;
  private final Clock clock;

  Identities(JdbcClient jdbc, AddressBook book, IdentityCodes codes, Events events, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.codes = codes;
    this.events = events;
    this.clock = clock;
  }

  /// A messenger's contact card whose user is the sender: the channel has compared the two ids.
  ///
  /// @param phone the card's number, with or without a plus
  /// @return false if it is no phone number
  @Transactional
  public boolean prove(Address chat, String phone) {
    Optional<String> number = e164(phone);
    number.ifPresent(valid -> link(chat, new Address(AddressBook.PHONE, valid), "card", OWNER));
    return number.isPresent();
  }

  /// The asker says that another address is theirs too: makes a code, for the caller to send to
  /// that other address and nowhere else.
  @Transactional
  public Asked ask(Address asker, Address other) {
    return codes.make(book.canonical(asker), book.canonical(other));
  }

  /// The asker names the code that was sent last.
  @Transactional
  public Answered answer(Address asker, String code) {
    Answered answered = codes.check(book.canonical(asker), code);
    switch (answered) {
      case Answered.Proven(var other) -> link(asker, other, "code", OWNER);
      case Answered.Wrong _, Answered.Expired _, Answered.Spent _, Answered.NoneAsked _ -> {}
    }
    return answered;
  }

  /// An agent has made sure.
  ///
  /// @param login the agent's
  @Transactional
  public void byAgent(Address one, Address other, String login) {
    link(one, other, "agent", login);
  }

  /// Takes an address away from its contact. It gets back whoever it was before, with their homes,
  /// or else nobody's.
  ///
  /// @param login the agent's
  /// @return false if it was alone or nobody's
  @Transactional
  public boolean unlink(Address address, String login) {
    book.lock(address, address);
    Optional<Long> now = book.of(address);
    if (now.isEmpty() || book.addresses(now.get()).size() < 2) {
      return false;
    }
    long before = before(address, now.get()).orElseGet(book::create);
    jdbc.sql("update contact set merged_into = null where id = :id").param("id", before).update();
    book.give(address, before);
    book.settlePhone(now.get());
    note(address, before, now.get(), "unlinked", login);
    return true;
  }

  /// Whether both are proven to be the same person's.
  public boolean same(Address one, Address other) {
    return book.addressesWith(one).contains(book.canonical(other));
  }

  /// The other addresses of whoever has this one, as their channels know them; those that lead
  /// somewhere, as far as we know.
  public List<Address> otherWays(Address address) {
    return book.addressesWith(address).stream()
        .filter(other -> !other.equals(book.canonical(address)))
        .filter(book::good)
        .map(book::spoken)
        .toList();
  }

  /// The threads of whoever has this address, and of an address that a code of theirs is on its way
  /// to: what is said in one of them may change tickets of the others, so that all are locked
  /// first.
  ///
  /// @return ids, the own one among them where there is one; empty where there is no other
  public List<Long> threadsBeside(Address address) {
    return jdbc.sql(
            """
            select k.id from address a join conversation k on k.contact_id = a.contact_id
            where a.channel = :canonical and a.value = :value
            union
            select k.id from identity_code i
            join conversation k on k.address = i.address
              or k.channel = :channel and k.address = :value
            where i.asker_channel = :canonical and i.asker = :value and i.done_at is null
              and i.expires_at > :now
            """)
        .param("channel", address.channel())
        .param("canonical", canonicalChannel(address))
        .param("value", address.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getLong("id"))
        .list();
  }

  /// The channel under which it is kept whose an address is; the simulator plays the phones.
  public String canonicalChannel(Address address) {
    return book.canonical(address).channel();
  }

  private void link(Address one, Address other, String proof, String actor) {
    book.lock(one, other);
    Optional<Long> first = book.of(one);
    Optional<Long> second = book.of(other);
    long kept = kept(first, second).orElseGet(book::create);
    join(one, first, kept, proof, actor);
    join(other, second, kept, proof, actor);
    events.record("contact.linked", Long.toString(kept));
  }

  private void join(Address address, Optional<Long> from, long kept, String proof, String actor) {
    if (from.isEmpty()) {
      book.give(address, kept);
      note(address, kept, null, proof, actor);
    } else if (from.get() != kept) {
      merge(from.get(), kept, proof, actor);
    }
  }

  /// Of two book the one with homes stays, else the older one.
  private Optional<Long> kept(Optional<Long> first, Optional<Long> second) {
    return jdbc.sql(
            """
            select c.id from contact c where c.id in (:ids)
            order by exists (
              select 1 from household_member m join contact o on o.id = m.contact_id
              where o.id = c.id or o.merged_into = c.id) desc, c.id
            limit 1
            """)
        .param("ids", List.of(first.orElse(0L), second.orElse(0L)))
        .query(Long.class)
        .optional();
  }

  private void merge(long from, long into, String proof, String actor) {
    for (Address address : book.addresses(from)) {
      book.give(address, into);
      note(address, into, from, proof, actor);
    }
    jdbc.sql("update contact set merged_into = :into where id = :id or merged_into = :id")
        .param("into", into)
        .param("id", from)
        .update();
    jdbc.sql(
            """
            update contact c set name = coalesce(c.name, o.name), language = coalesce(c.language, o.language)
            from contact o where c.id = :into and o.id = :id
            """)
        .param("into", into)
        .param("id", from)
        .update();
  }

  private Optional<Long> before(Address address, long now) {
    return jdbc.sql(
            """
            select former_contact_id from identity_change
            where channel = :channel and address = :value and contact_id = :now
              and former_contact_id is not null
            order by id desc limit 1
            """)
        .param("channel", book.canonical(address).channel())
        .param("value", address.value())
        .param("now", now)
        .query(Long.class)
        .optional();
  }

  private void note(
      Address address, long contact, @Nullable Long former, String proof, String actor) {
    jdbc.sql(
            """
            insert into identity_change
              (channel, address, contact_id, former_contact_id, proof, actor, at)
            values (:channel, :address, :contact, :former, :proof, :actor, :at)
            """)
        .param("channel", book.canonical(address).channel())
        .param("address", address.value())
        .param("contact", contact)
        .param("former", former)
        .param("proof", proof)
        .param("actor", actor)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Optional<String> e164(String phone) {
    try {
      // Telegram leaves the plus out, and every number of its cards is international
      var number = NUMBERS.parse(phone.startsWith("+") ? phone : "+" + phone, null);
      return NUMBERS.isPossibleNumber(number)
          ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
