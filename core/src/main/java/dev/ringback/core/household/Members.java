package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who lives in which flat, and who may report for it.
@Component
public class Members {

  private final JdbcClient jdbc;
  private final AddressBook book;
  private final Households households;
  private final Clock clock;

  Members(JdbcClient jdbc, AddressBook book, Households households, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.households = households;
    this.clock = clock;
  }

  /// The office knows that this address speaks for the flat: a told home becomes a proven one.
  @Transactional
  public void admit(Address address, long flatId, HouseholdRole role) {
    put(book.orNew(address), flatId, role, null);
  }

  /// Somebody of the flat lets another address report for it.
  ///
  /// @return false if the voucher neither owns nor rents it by our books; a reporter can't vouch
  @Transactional
  public boolean vouch(Address voucher, Address reporter, long flatId) {
    if (!livesIn(voucher, flatId)) {
      return false;
    }
    long newcomer = book.orNew(reporter);
    if (household(reporter, flatId).isEmpty()) {
      put(newcomer, flatId, HouseholdRole.REPORTER, book.orNew(voucher));
    }
    return true;
  }

  /// The address no longer speaks for the flat.
  @Transactional
  public void leave(Address address, long flatId) {
    jdbc.sql(
            """
            delete from household_member m using contact c, address a
            where a.channel = :channel and a.value = :value
              and (c.id = a.contact_id or c.merged_into = a.contact_id)
              and m.contact_id = c.id and m.flat_id = :flat
            """)
        .param("channel", book.canonical(address).channel())
        .param("value", address.value())
        .param("flat", flatId)
        .update();
  }

  private boolean livesIn(Address address, long flatId) {
    return household(address, flatId).stream().anyMatch(role -> role != HouseholdRole.REPORTER);
  }

  private Optional<HouseholdRole> household(Address address, long flatId) {
    return households.homesOf(address).stream()
        .filter(home -> home.proven() && Objects.equals(home.flatId(), flatId))
        .flatMap(home -> Optional.ofNullable(home.role()).stream())
        .findFirst();
  }

  private void put(long contact, long flatId, HouseholdRole role, @Nullable Long vouchedBy) {
    jdbc.sql(
            """
            insert into household_member (flat_id, contact_id, role, vouched_by, since)
            values (:flat, :contact, :role, :voucher, :at)
            on conflict (contact_id, flat_id)
              do update set role = excluded.role, vouched_by = excluded.vouched_by
            """)
        .param("flat", flatId)
        .param("contact", contact)
        .param("role", role.code())
        .param("voucher", vouchedBy)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
