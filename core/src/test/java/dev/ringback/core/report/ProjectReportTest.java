package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.inspection.Inspected;
import dev.ringback.core.inspection.Inspections;
import dev.ringback.core.inspection.ProjectScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The weighted scores of projects, as the worked examples of service-standards §8.5 give them.
class ProjectReportTest extends CoreTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

  @Autowired Inspections inspections;
  @Autowired Reports reports;

  @Test
  void agreesWithTheWorkedExamples() {
    List<Inspected> all =
        List.of(
            score("Rose Court", SPRING, 92, 95, 88),
            score("Lily Court", SPRING, 95, 96, 78),
            score("Fern Court", SPRING, 70, 69, 71),
            score("Moss Court", SPRING, 70, 70, 70),
            score("Pine Court", SPRING, 90, 90, 90));

    Report report = reports.of(Sheet.PROJECTS, quarter(SPRING));

    assertThat(report.n()).isEqualTo(5);
    assertThat(report.figures())
        .containsEntry("projects", 5L)
        .containsEntry("excellent", 3L)
        .containsEntry("qualified", 1L)
        .containsEntry("unqualified", 1L)
        .containsEntry("satisfiedProjects", 2L);
    List<List<@Nullable Object>> rows = rows(quarter(SPRING), Map.of());
    assertThat(rows).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      ProjectScore score = all.get(i).score();
      assertThat((BigDecimal) rows.get(i).get(5)).isEqualByComparingTo(score.total());
      assertThat(rows.get(i).get(6)).asString().isEqualToIgnoringCase(score.band().name());
      assertThat(rows.get(i).get(8)).isEqualTo(all.get(i).satisfied());
    }
    assertThat(rows(quarter(SPRING), Map.of("band", "excellent"))).hasSize(3);
  }

  @Test
  void countsTheLatestScoreOfEachQuarterThatSharesADayWithTheSpan() {
    score("Rose Court", SPRING, 60, 60, 60);
    score("Rose Court", SPRING, 80, 80, 80);
    score("Rose Court", SPRING.minusMonths(3), 90, 90, 90);

    assertThat(reports.of(Sheet.PROJECTS, quarter(SPRING)).figures())
        .containsEntry("projectPoints", new BigDecimal("80.0"))
        .containsEntry("n", 1L);
    Span year = new Span(quarter(SPRING.minusMonths(3)).from(), quarter(SPRING).to(), null, zone());
    assertThat(reports.of(Sheet.PROJECTS, year, List.of("period")).rows())
        .extracting(row -> row.get("period"))
        .containsExactly("2026-Q1", "2026-Q2");
    Span elsewhere = new Span(year.from(), year.to(), "Lily Court", zone());
    assertThat(reports.of(Sheet.PROJECTS, elsewhere).n()).isZero();
  }

  private List<List<@Nullable Object>> rows(Span span, Map<String, String> of) {
    return RowsOf.sheet(reports, Sheet.PROJECTS, span, of).all();
  }

  private static Span quarter(LocalDate first) {
    return new Span(
        first.atStartOfDay(zone()).toInstant(),
        first.plusMonths(3).atStartOfDay(zone()).toInstant(),
        null,
        zone());
  }

  private static ZoneId zone() {
    return ZoneId.of("America/New_York");
  }

  private Inspected score(String project, LocalDate quarter, int early, int process, int later) {
    Inspected inspected =
        new Inspected(
            project,
            quarter,
            new ProjectScore(
                BigDecimal.valueOf(early), BigDecimal.valueOf(process), BigDecimal.valueOf(later)),
            true,
            "inspector");
    inspections.write(inspected);
    return inspected;
  }
}
