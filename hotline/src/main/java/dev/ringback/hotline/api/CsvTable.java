package dev.ringback.hotline.api;

import dev.ringback.core.report.RowSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a table as CSV, row by row; what a spreadsheet would run as a formula is kept from it.
final class CsvTable implements RowSink, AutoCloseable {

  static final String TYPE = "text/csv;charset=UTF-8";

  private final Writer writer;

  CsvTable(OutputStream out) {
    writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void columns(List<String> names) throws IOException {
    row(List.copyOf(names));
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    writer.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }

  private static String cell(@Nullable Object value) {
    String text = Objects.toString(value, "");
    boolean formula =
        !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
