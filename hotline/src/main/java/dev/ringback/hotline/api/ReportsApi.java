package dev.ringback.hotline.api;

import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.RowSink;
import dev.ringback.core.report.Span;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Figures with their n, and the rows behind them, as JSON, CSV or XLSX.
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {

  private final Reports reports;
  private final AskedReports askedReports;

  ReportsApi(Reports reports, AskedReports askedReports) {
    this.reports = reports;
    this.askedReports = askedReports;
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

  /// Writes rows into a table.
  private interface Filling {
    void fill(RowSink sink) throws IOException;
  }

  @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  ReportJson figures(@PathVariable String name, @RequestParam Map<String, String> asked) {
    Report report = report(name, asked);
    Span span = report.span();
    return new ReportJson(
        name, span.from(), span.to(), span.site(), report.n(), report.figures(), report.rows());
  }

  @GetMapping(path = "/{name}", produces = CsvTable.TYPE)
  void csv(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    Report report = report(name, asked);
    csv(name, response, sink -> write(report, sink));
  }

  @GetMapping(path = "/{name}", produces = ExcelTable.TYPE)
  void excel(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    Report report = report(name, asked);
    excel(name, report.span().zone(), response, sink -> write(report, sink));
  }

  /// All rows behind the figures, however many: nothing is cut off.
  @GetMapping(path = "/{name}/rows", produces = CsvTable.TYPE)
  void rows(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    AskedReport wanted = asked(name, asked);
    csv(name, response, sink -> reports.rows(wanted.sheet(), wanted.span(), wanted.only(), sink));
  }

  @GetMapping(path = "/{name}/rows", produces = ExcelTable.TYPE)
  void excelRows(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    AskedReport wanted = asked(name, asked);
    excel(
        name,
        wanted.span().zone(),
        response,
        sink -> reports.rows(wanted.sheet(), wanted.span(), wanted.only(), sink));
  }

  /// To be handed on: with its title and span on top, and the whole as the last line.
  @GetMapping("/{name}/figures.csv")
  void csvLinked(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    Report report = report(name, asked);
    csv(name, response, sink -> writeTitled(report, sink));
  }

  @GetMapping("/{name}/figures.xlsx")
  void excelLinked(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    Report report = report(name, asked);
    excel(name, report.span().zone(), response, sink -> writeTitled(report, sink));
  }

  @GetMapping("/{name}/rows.csv")
  void rowsLinked(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    rows(name, asked, response);
  }

  @GetMapping("/{name}/rows.xlsx")
  void excelRowsLinked(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    excelRows(name, asked, response);
  }

  private Report report(String name, Map<String, String> asked) {
    AskedReport wanted = asked(name, asked);
    return reports.of(wanted.sheet(), wanted.span(), wanted.by(), wanted.only());
  }

  private AskedReport asked(String name, Map<String, String> asked) {
    return askedReports.of(name, asked);
  }

  private static void write(Report report, RowSink sink) throws IOException {
    sink.columns(report.columns());
    for (Map<String, @Nullable Object> row : report.rows()) {
      List<@Nullable Object> cells = new ArrayList<>();
      report.columns().forEach(column -> cells.add(row.get(column)));
      sink.row(cells);
    }
  }

  private static void writeTitled(Report report, RowSink sink) throws IOException {
    Span span = report.span();
    sink.row(List.of("report", report.name()));
    sink.row(List.of("from", span.from(), "to", span.to(), "zone", span.zone().getId()));
    sink.row(List.of("site", Objects.requireNonNullElse(span.site(), "")));
    sink.row(List.of());
    write(report, sink);
    List<@Nullable Object> total = new ArrayList<>();
    report.columns().forEach(column -> total.add(report.figures().get(column)));
    total.set(0, "total");
    sink.row(total);
  }

  private static void csv(String name, HttpServletResponse response, Filling filling)
      throws IOException {
    response.setContentType(CsvTable.TYPE);
    attach(response, name + ".csv");
    try (CsvTable table = new CsvTable(response.getOutputStream())) {
      filling.fill(table);
    }
  }

  private static void excel(String name, ZoneId zone, HttpServletResponse response, Filling filling)
      throws IOException {
    response.setContentType(ExcelTable.TYPE);
    attach(response, name + ".xlsx");
    try (ExcelTable table = new ExcelTable(response.getOutputStream(), name, zone)) {
      filling.fill(table);
    }
  }

  private static void attach(HttpServletResponse response, String file) {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + file);
  }
}
