package dev.ringback.core.roll;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one row's cells and gathers what is wrong with them.
final class CellReader {

  static final int LONGEST = 200;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

  private final RollTable table;
  private final CsvRecord record;
  private final List<Rejection> rejected = new ArrayList<>();

  CellReader(RollTable table, CsvRecord record) {
    this.table = table;
    this.record = record;
    if (record.getFieldCount() > table.width()) {
      rejected.add(
          new Rejection(
              line(),
              "",
              "has %d cells and the header %d".formatted(record.getFieldCount(), table.width())));
    }
  }

  long line() {
    return record.getStartingLineNumber();
  }

  List<Rejection> rejected() {
    return rejected;
  }

  void reject(Column column, String reason) {
    rejected.add(new Rejection(line(), column.title(), reason));
  }

  boolean has(Column column) {
    return table.columns().containsKey(column);
  }

  /// The cells as they are; empty where the row has none.
  List<String> raw(List<Column> columns) {
    return columns.stream()
        .map(column -> table.columns().getOrDefault(column, Integer.MAX_VALUE))
        .map(index -> index < record.getFieldCount() ? record.getField(index) : "")
        .toList();
  }

  /// A cell's words; null if it is blank or not there, or can't be kept.
  @Nullable String text(Column column) {
    Integer index = table.columns().get(column);
    if (index == null || index >= record.getFieldCount()) {
      return null;
    }
    String cell = Formulas.unguard(Unseen.without(record.getField(index)));
    if (cell.length() > LONGEST) {
      reject(column, "is longer than %d characters".formatted(LONGEST));
      return null;
    }
    if (CONTROL.matcher(cell).find()) {
      reject(column, "has control characters");
      return null;
    }
    return cell.isBlank() ? null : cell;
  }

  boolean blank(Column column) {
    return raw(List.of(column)).getFirst().isBlank();
  }

  /// A cell's words; a blank cell is rejected.
  String needed(Column column) {
    int before = rejected.size();
    String cell = text(column);
    if (cell == null && rejected.size() == before) {
      reject(column, "is missing");
    }
    return cell == null ? "" : cell;
  }

  /// A cell's meaning; null if it is blank or has none.
  <T> @Nullable T read(Column column, Meaning<T> meaning) {
    String cell = text(column);
    try {
      return cell == null ? null : meaning.of(cell);
    } catch (BadCell e) {
      reject(column, String.valueOf(e.getMessage()));
      return null;
    }
  }

  interface Meaning<T> {
    T of(String cell) throws BadCell;
  }
}
