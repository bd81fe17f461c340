package dev.ringback.hotline.api;

import dev.ringback.core.report.RowSink;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a table as XLSX, row by row, so that its size does not matter.
final class ExcelTable implements RowSink, AutoCloseable {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int ROWS_AT_A_TIME = 1000;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final DateTimeFormatter times;
  private int row;

  /// @param zone in which times are told
  ExcelTable(OutputStream out, String name, ZoneId zone) {
    workbook = new Workbook(out, "Ringback", "1.0");
    sheet = workbook.newWorksheet(name);
    times = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
  }

  @Override
  public void columns(List<String> names) throws IOException {
    row(List.copyOf(names));
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % ROWS_AT_A_TIME == 0) {
      sheet.flush();
    }
  }

  private void write(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case Boolean yes -> sheet.value(row, column, yes);
      case Instant time -> sheet.value(row, column, times.format(time));
      default -> sheet.value(row, column, cell.toString());
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
