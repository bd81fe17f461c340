package dev.ringback.core.report;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Counts, whenever it is asked, from the rows themselves.
@Component
public class Reports {

  private static final Pattern WORD_BREAK = Pattern.compile("_(\\w)");

  private final JdbcClient jdbc;
  private final Clock clock;

  Reports(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The whole and its parts are counted at one moment, so that they add up.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report of(Sheet sheet, Span span) {
    Map<String, @Nullable Object> figures = table(sheet.whole(), span).rows().getFirst();
    Table parts = table(sheet.parted(), span);
    Number n = (Number) Objects.requireNonNull(figures.get("n"));
    return new Report(sheet.code(), span, n.longValue(), figures, parts.columns(), parts.rows());
  }

  private Table table(String sql, Span span) {
    return jdbc.sql(sql)
        .param("from", span.from().atOffset(ZoneOffset.UTC))
        .param("to", span.to().atOffset(ZoneOffset.UTC))
        .param("site", span.site())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Reports::read);
  }

  private static Table read(ResultSet result) throws SQLException {
    ResultSetMetaData meta = result.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(
          WORD_BREAK
              .matcher(meta.getColumnLabel(i))
              .replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT)));
    }
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), result.getObject(i + 1));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private record Table(List<String> columns, List<Map<String, @Nullable Object>> rows) {}
}
