package dev.ringback.hotline.api;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Figures with their n, as JSON or as a table.
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {

  private static final Duration USUAL = Duration.ofDays(30);
  private static final String TABLE = "text/csv;charset=UTF-8";

  private final Reports reports;
  private final Clock clock;
  private final ZoneId zone;

  ReportsApi(Reports reports, Clock clock, RingbackSettings settings) {
    this.reports = reports;
    this.clock = clock;
    this.zone = settings.timeZone();
  }

  /// A report as the API shows it.
  ///
  /// @param to exclusive
  record ReportJson(
      String report,
      Instant from,
      Instant to,
      @Nullable String site,
      long n,
      Map<String, @Nullable Object> figures,
      List<Map<String, @Nullable Object>> rows) {}

  @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  ReportJson figures(@PathVariable String name, @RequestParam Map<String, String> asked) {
    Report report = report(name, asked);
    Span span = report.span();
    return new ReportJson(
        name, span.from(), span.to(), span.site(), report.n(), report.figures(), report.rows());
  }

  @GetMapping(path = "/{name}", produces = TABLE)
  String table(@PathVariable String name, @RequestParam Map<String, String> asked) {
    Report report = report(name, asked);
    StringBuilder table = new StringBuilder(line(report.columns()));
    for (Map<String, @Nullable Object> row : report.rows()) {
      table.append(
          line(
              report.columns().stream()
                  .map(column -> Objects.toString(row.get(column), ""))
                  .toList()));
    }
    return table.toString();
  }

  private Report report(String name, Map<String, String> asked) {
    Sheet sheet =
        Sheet.called(name).orElseThrow(() -> Refusal.notFound("There is no such report."));
    Instant to = end(asked.get("to"));
    Instant from = Given.time("from", asked.get("from"), zone);
    Span span =
        new Span(from == null ? to.minus(USUAL) : from, to, Given.text("site", asked.get("site")));
    if (!span.from().isBefore(to)) {
      throw Refusal.field("from", "must be before to");
    }
    return reports.of(sheet, span);
  }

  /// A date means its end: the day itself still counts.
  private Instant end(@Nullable String text) {
    Instant to = Given.time("to", text, zone);
    if (to == null) {
      return clock.instant();
    }
    boolean date = text != null && !text.contains("T");
    return date ? to.atZone(zone).plusDays(1).toInstant() : to;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ReportsApi::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /// Quoted where needed; what a spreadsheet would run as a formula is kept from it.
  private static String cell(String text) {
    String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
