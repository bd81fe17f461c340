package dev.ringback.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows behind a report, as a test looks at them.
final class RowsOf implements RowSink {

  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private List<String> columns = List.of();

  private RowsOf() {}

  static RowsOf sheet(Reports reports, Sheet sheet, Span span, Map<String, String> of) {
    RowsOf sink = new RowsOf();
    reports.rows(sheet, span, of, sink);
    return sink;
  }

  List<List<@Nullable Object>> all() {
    return rows;
  }

  List<String> columns() {
    return columns;
  }

  @Override
  public void columns(List<String> names) {
    columns = names;
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    rows.add(cells);
  }
}
