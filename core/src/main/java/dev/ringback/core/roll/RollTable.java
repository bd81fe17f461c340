package dev.ringback.core.roll;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A roll taken apart into cells.
///
/// @param columns where in a row each known column is
/// @param width how many columns the header has
/// @param rows those with something in them
record RollTable(
    Map<Column, Integer> columns, int width, List<String> unknown, List<CsvRecord> rows) {

  static final int MOST_COLUMNS = 200;

  static RollTable of(String text) throws UnreadableRoll {
    List<CsvRecord> records = CsvText.of(text).records();
    if (records.isEmpty()) {
      throw new UnreadableRoll("the file is empty");
    }
    List<String> header = records.getFirst().getFields();
    if (header.size() > MOST_COLUMNS) {
      throw new UnreadableRoll(
          "the file has %d columns; %d are the most".formatted(header.size(), MOST_COLUMNS));
    }
    List<String> unknown = new ArrayList<>();
    Map<Column, Integer> columns = columns(header, unknown);
    List<CsvRecord> rows =
        records.subList(1, records.size()).stream().filter(RollTable::said).toList();
    return new RollTable(columns, header.size(), unknown, rows);
  }

  private static Map<Column, Integer> columns(List<String> header, List<String> unknown)
      throws UnreadableRoll {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < header.size(); i++) {
      Optional<Column> column = Column.titled(header.get(i));
      if (column.isEmpty()) {
        unknown.add(header.get(i).strip());
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        throw new UnreadableRoll("the column " + column.get().title() + " is there twice");
      }
    }
    String missing =
        Column.REQUIRED.stream()
            .filter(column -> !columns.containsKey(column))
            .map(Column::title)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new UnreadableRoll("the header lacks: " + missing);
    }
    return columns;
  }

  private static boolean said(CsvRecord row) {
    return row.getFields().stream().anyMatch(cell -> !cell.isBlank());
  }
}
