package dev.ringback.core.inspection;

import dev.ringback.core.moment.Moments;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what inspectors scored; nothing is changed, the latest of a quarter counts.
@Component
public class Inspections {

  private final JdbcClient jdbc;
  private final Clock clock;

  Inspections(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void write(Inspected inspected) {
    jdbc.sql(
            """
            insert into project_score (project, quarter, early, process, later, basics, by_login, at)
            values (:project, :quarter, :early, :process, :later, :basics, :by, :at)
            """)
        .param("project", inspected.project())
        .param("quarter", inspected.quarter())
        .param("early", inspected.score().early())
        .param("process", inspected.score().process())
        .param("later", inspected.score().later())
        .param("basics", inspected.basics())
        .param("by", inspected.by())
        .param("at", Moments.utc(clock.instant()))
        .update();
  }

  /// By project, latest quarter first.
  ///
  /// @param project null: all
  public List<Inspected> of(@Nullable String project, int most) {
    return jdbc.sql(
            """
            select distinct on (project, quarter) * from project_score
            where :project::text is null or project = :project
            order by project, quarter desc, id desc limit :most
            """)
        .param("project", project)
        .param("most", most)
        .query(Inspections::inspected)
        .list();
  }

  private static Inspected inspected(ResultSet row, int n) throws SQLException {
    BigDecimal early = row.getBigDecimal("early");
    BigDecimal process = row.getBigDecimal("process");
    return new Inspected(
        row.getString("project"),
        row.getObject("quarter", LocalDate.class),
        new ProjectScore(early, process, row.getBigDecimal("later")),
        row.getBoolean("basics"),
        row.getString("by_login"));
  }
}
