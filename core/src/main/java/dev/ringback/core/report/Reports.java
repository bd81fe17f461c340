package dev.ringback.core.report;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Question;
import dev.ringback.core.policy.Questions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Counts, whenever it is asked, from the rows themselves.
@Component
public class Reports {

  private static final Pattern WORD_BREAK = Pattern.compile("_(\\w)");

  /// So many rows at a time come from the database, however many there are.
  private static final int FETCH = 1000;

  private final JdbcClient jdbc;
  private final Policy policy;
  private final JsonMapper json;
  private final Clock clock;

  Reports(JdbcClient jdbc, Policy policy, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.json = json;
    this.clock = clock;
  }

  /// The whole and its usual parts.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report of(Sheet sheet, Span span) {
    return of(sheet, span, sheet.usualParts());
  }

  /// The whole and its parts are counted at one moment, so that they add up.
  ///
  /// @param by names of parts, at least one that the sheet knows
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report of(Sheet sheet, Span span, List<String> by) {
    return of(sheet, span, by, Map.of());
  }

  /// The same of some rows alone.
  ///
  /// @param of values of parts by their names
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report of(Sheet sheet, Span span, List<String> by, Map<String, String> of) {
    List<String> names = List.copyOf(of.keySet());
    Map<String, @Nullable Object> figures =
        table(sheet.query().whole(names), span, of).rows().getFirst();
    Table parts = table(sheet.query().parted(by, names), span, of);
    Number n = (Number) Objects.requireNonNull(figures.get("n"));
    return new Report(sheet.code(), span, n.longValue(), figures, parts.columns(), parts.rows());
  }

  /// The rows behind the figures, one after the other.
  ///
  /// @param of values of parts by their names, to see those rows alone
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void rows(Sheet sheet, Span span, Map<String, String> of, RowSink sink) {
    JdbcClient.StatementSpec statement =
        spanned(sheet.query().raw(List.copyOf(of.keySet())), span, of).withFetchSize(FETCH);
    statement.query(
        (ResultSet result) -> {
          try {
            List<String> columns = columns(result.getMetaData());
            sink.columns(columns);
            while (result.next()) {
              List<@Nullable Object> cells = new ArrayList<>(columns.size());
              for (int i = 1; i <= columns.size(); i++) {
                cells.add(value(result, i));
              }
              sink.row(cells);
            }
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Table table(String sql, Span span, Map<String, String> of) {
    return spanned(sql, span, of).query(Reports::read);
  }

  private JdbcClient.StatementSpec spanned(String sql, Span span, Map<String, String> of) {
    JdbcClient.StatementSpec statement = jdbc.sql(sql);
    of.forEach((name, value) -> statement.param("part_" + name, value));
    return statement
        .param("from", span.from().atOffset(ZoneOffset.UTC))
        .param("to", span.to().atOffset(ZoneOffset.UTC))
        .param("site", span.site())
        .param("zone", span.zone().getId())
        .param("weights", json.writeValueAsString(weights()))
        .param("rounds", json.writeValueAsString(Rounds.of(policy.callback(), span)))
        .param("warranties", json.writeValueAsString(Rounds.warranties(policy.callback())))
        .param("brokenFor", (double) policy.work().hard().brokenFor().toSeconds())
        .param("reworks", policy.work().hard().reworks())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
  }

  private Map<String, BigDecimal> weights() {
    Questions questions = policy.callback().questions();
    return Arrays.stream(Question.values())
        .collect(Collectors.toMap(Question::code, questions::weight));
  }

  private static Table read(ResultSet result) throws SQLException {
    List<String> columns = columns(result.getMetaData());
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), value(result, i + 1));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private static List<String> columns(ResultSetMetaData meta) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(
          WORD_BREAK
              .matcher(meta.getColumnLabel(i))
              .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)));
    }
    return columns;
  }

  private static @Nullable Object value(ResultSet result, int column) throws SQLException {
    Object value = result.getObject(column);
    return value instanceof Timestamp time ? time.toInstant() : value;
  }

  private record Table(List<String> columns, List<Map<String, @Nullable Object>> rows) {}
}
