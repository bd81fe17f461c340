package dev.ringback.core.roll;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ringback.core.roll.RollRow.FlatKey;
import dev.ringback.core.roll.RollRow.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A whole roll, read: what is good in it, and why the rest is not.
final class Roll {

  private final SiteBook sites;
  private final RollPeople people = new RollPeople();
  private final List<Taken> taken = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();
  private final Map<FlatKey, RollRow> flats = new HashMap<>();

  private Roll(SiteBook sites) {
    this.sites = sites;
  }

  static Roll read(RollTable table, SiteBook sites) {
    Roll roll = new Roll(sites);
    // estates first: a number's country may be told in a later row than the number
    for (CsvRecord record : table.rows()) {
      CellReader row = new CellReader(table, record);
      sites.learn(row);
    }
    RowReader reader = new RowReader(sites);
    for (CsvRecord record : table.rows()) {
      roll.take(new CellReader(table, record), reader);
    }
    roll.rejected.sort(Comparator.comparingLong(Rejection::line));
    return roll;
  }

  SiteBook sites() {
    return sites;
  }

  RollPeople people() {
    return people;
  }

  List<Taken> taken() {
    return taken;
  }

  List<Rejection> rejected() {
    return rejected;
  }

  private void take(CellReader cells, RowReader reader) {
    sites.learn(cells);
    RollRow row = reader.read(cells);
    if (cells.rejected().isEmpty()) {
      agree(cells, row);
    }
    if (!cells.rejected().isEmpty()) {
      rejected.addAll(cells.rejected().stream().distinct().toList());
      return;
    }
    Person person = row.person();
    RollPeople.Placed placed =
        person == null ? new RollPeople.Placed(-1, List.of()) : people.place(row, person);
    rejected.addAll(placed.rejected());
    if (placed.rejected().isEmpty()) {
      flats.merge(row.flat(), row, Roll::joined);
      taken.add(new Taken(row, placed.number()));
    }
  }

  /// Rows of one flat must agree on the flat.
  private void agree(CellReader cells, RollRow row) {
    RollRow before = flats.get(row.flat());
    if (before == null) {
      return;
    }
    if (differ(before.handover(), row.handover())) {
      cells.reject(Column.HANDOVER, "differs from the same flat's in line " + before.line());
    }
    if (differ(before.floor(), row.floor())) {
      cells.reject(Column.FLOOR, "differs from the same flat's in line " + before.line());
    }
  }

  private static RollRow joined(RollRow before, RollRow now) {
    return new RollRow(
        before.line(),
        before.flat(),
        before.site(),
        before.building(),
        before.unit(),
        before.floor() == null ? now.floor() : before.floor(),
        before.room(),
        before.handover() == null ? now.handover() : before.handover(),
        null);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !Objects.equals(one, other);
  }

  /// @param person its number in this file; -1: the row has nobody
  record Taken(RollRow row, int person) {}
}
