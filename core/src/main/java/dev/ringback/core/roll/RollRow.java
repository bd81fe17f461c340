package dev.ringback.core.roll;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.HouseholdRole;
import dev.ringback.core.household.Vulnerability;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One good row: a flat, and perhaps somebody who speaks for it.
///
/// @param building null: the estate has none, only houses or one tower
record RollRow(
    long line,
    FlatKey flat,
    String site,
    @Nullable String building,
    @Nullable String unit,
    @Nullable String floor,
    String room,
    @Nullable LocalDate handover,
    @Nullable Person person) {

  record FlatKey(String site, String building, String unit, String room) {}

  /// @param addresses phones first, the main one in front
  /// @param vulnerable null: the file does not say
  record Person(
      @Nullable String name,
      HouseholdRole role,
      List<Address> addresses,
      @Nullable String language,
      @Nullable Set<Vulnerability> vulnerable,
      @Nullable Voucher voucher) {}

  /// Whose word a reporter has: an address, or a name in the same flat.
  ///
  /// @param channel null: the value is a name
  record Voucher(@Nullable String channel, String value) {}
}
