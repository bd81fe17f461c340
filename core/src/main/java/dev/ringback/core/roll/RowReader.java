package dev.ringback.core.roll;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.HouseholdRole;
import dev.ringback.core.household.Vulnerability;
import dev.ringback.core.roll.RollRow.FlatKey;
import dev.ringback.core.roll.RollRow.Person;
import dev.ringback.core.roll.RollRow.Voucher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one row of a roll.
final class RowReader {

  static final String PHONE = "sms";
  static final String CHAT = "telegram";
  static final String CHAT_PREFIX = CHAT + ":";

  private static final List<Column> OF_A_PERSON =
      List.of(Column.ROLE, Column.LANGUAGE, Column.VULNERABLE, Column.VOUCHED_BY);

  private final SiteBook sites;

  RowReader(SiteBook sites) {
    this.sites = sites;
  }

  /// The row as far as it could be read; it counts only if the reader rejected nothing.
  RollRow read(CellReader row) {
    String site = row.needed(Column.SITE);
    String building = building(row, site);
    String unit = row.text(Column.UNIT);
    String room = row.needed(Column.ROOM);
    FlatKey flat = sites.keys().flat(site, building, unit, room);
    return new RollRow(
        row.line(),
        flat,
        site,
        building,
        unit,
        row.text(Column.FLOOR),
        room,
        row.read(Column.HANDOVER, Cells::date),
        person(row, sites.region(flat.site())));
  }

  /// An estate of houses has none, but no estate has some that are forgotten.
  private @Nullable String building(CellReader row, String site) {
    String building = row.text(Column.BUILDING);
    if (building == null && row.blank(Column.BUILDING) && sites.built(site)) {
      row.reject(Column.BUILDING, "is missing; other rows of this estate name one");
    }
    return building;
  }

  private static @Nullable Person person(CellReader row, @Nullable String region) {
    String name = row.text(Column.NAME);
    List<Address> addresses = addresses(row, region);
    if (name == null && addresses.isEmpty()) {
      nobody(row);
      return null;
    }
    HouseholdRole role = row.read(Column.ROLE, Cells::role);
    if (role == null) {
      if (row.text(Column.ROLE) == null) {
        row.reject(Column.ROLE, "is missing");
      }
      return null;
    }
    return new Person(
        name,
        role,
        addresses,
        row.read(Column.LANGUAGE, Cells::language),
        flags(row),
        voucher(row, role, region));
  }

  private static void nobody(CellReader row) {
    boolean bad = !row.rejected().isEmpty();
    for (Column column : OF_A_PERSON) {
      if (!bad && row.text(column) != null) {
        row.reject(column, "needs a name, a phone or a telegram id in the same row");
      }
    }
  }

  private static List<Address> addresses(CellReader row, @Nullable String region) {
    List<Address> addresses = new ArrayList<>();
    List<String> phones = row.read(Column.PHONE, cell -> Cells.phones(cell, region));
    if (phones != null) {
      phones.forEach(phone -> addresses.add(new Address(PHONE, phone)));
    }
    List<String> chats = row.read(Column.TELEGRAM, Cells::chats);
    if (chats != null) {
      chats.forEach(chat -> addresses.add(new Address(CHAT, chat)));
    }
    return addresses.stream().distinct().toList();
  }

  private static @Nullable Set<Vulnerability> flags(CellReader row) {
    if (!row.has(Column.VULNERABLE)) {
      return null;
    }
    Set<Vulnerability> flags = row.read(Column.VULNERABLE, Cells::flags);
    return flags == null ? Set.of() : flags;
  }

  private static @Nullable Voucher voucher(
      CellReader row, HouseholdRole role, @Nullable String region) {
    String cell = row.text(Column.VOUCHED_BY);
    if (cell == null) {
      return null;
    }
    if (role != HouseholdRole.REPORTER) {
      row.reject(Column.VOUCHED_BY, "is for the role reporter");
      return null;
    }
    if (cell.startsWith(CHAT_PREFIX)) {
      return new Voucher(CHAT, cell.substring(CHAT_PREFIX.length()));
    }
    try {
      return new Voucher(PHONE, Cells.phone(cell, region));
    } catch (BadCell e) {
      return new Voucher(null, cell);
    }
  }
}
