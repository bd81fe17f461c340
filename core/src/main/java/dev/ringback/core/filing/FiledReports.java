package dev.ringback.core.filing;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.report.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps filed summaries; none is ever changed.
@Component
public class FiledReports {

  private final JdbcClient jdbc;

  FiledReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(String name, Instant from) {
    return jdbc.sql(
            "select exists (select 1 from filed_report where name = :name and from_at = :from)")
        .param("name", name)
        .param("from", Moments.utc(from))
        .query(Boolean.class)
        .single();
  }

  void file(String name, Span span, String content, Instant at) {
    jdbc.sql(
            """
            insert into filed_report (name, from_at, to_at, zone, content, filed_at)
            values (:name, :from, :to, :zone, :content, :at) on conflict (name, from_at) do nothing
            """)
        .param("name", name)
        .param("from", Moments.utc(span.from()))
        .param("to", Moments.utc(span.to()))
        .param("zone", span.zone().getId())
        .param("content", content)
        .param("at", Moments.utc(at))
        .update();
  }

  /// Newest first.
  public List<FiledReport> list(int offset, int most) {
    return jdbc.sql("select * from filed_report order by id desc offset :offset limit :most")
        .param("offset", offset)
        .param("most", most)
        .query(FiledReports::report)
        .list();
  }

  public Optional<FiledReport> find(long id) {
    return jdbc.sql("select * from filed_report where id = :id")
        .param("id", id)
        .query(FiledReports::report)
        .optional();
  }

  public long count() {
    return jdbc.sql("select count(*) from filed_report").query(Long.class).single();
  }

  private static FiledReport report(ResultSet row, int n) throws SQLException {
    return new FiledReport(
        row.getLong("id"),
        row.getString("name"),
        Moments.at(row, "from_at"),
        Moments.at(row, "to_at"),
        row.getString("zone"),
        Moments.at(row, "filed_at"),
        row.getString("content"));
  }
}
