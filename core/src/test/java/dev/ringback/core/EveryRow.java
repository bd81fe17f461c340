package dev.ringback.core;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All that the database holds, to see whether anything has changed.
public record EveryRow(JdbcClient jdbc) {

  /// The same as before if and only if every row of every table is.
  public String digest() {
    List<String> tables =
        jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
            .query((row, n) -> row.getString(1))
            .list();
    String each =
        tables.stream()
            .map(
                table ->
                    "select '%1$s ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                            .formatted(table)
                        + " from \"%s\" t".formatted(table))
            .collect(Collectors.joining(" union all "));
    return jdbc.sql(each).query((row, n) -> row.getString(1)).list().stream()
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
