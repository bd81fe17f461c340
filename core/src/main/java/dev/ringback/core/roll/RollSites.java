package dev.ringback.core.roll;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows the estates on our books.
@Component
class RollSites {

  private final JdbcClient jdbc;

  RollSites(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, RollSite> byKey() {
    return jdbc
        .sql("select name, key, time_zone, language, region from site")
        .query(
            (row, n) ->
                new RollSite(
                    row.getString("name"),
                    row.getString("key"),
                    List.of(),
                    row.getString("time_zone"),
                    row.getString("language"),
                    row.getString("region")))
        .list()
        .stream()
        .collect(Collectors.toMap(RollSite::key, Function.identity()));
  }
}
