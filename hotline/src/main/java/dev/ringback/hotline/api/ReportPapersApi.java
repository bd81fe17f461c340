package dev.ringback.hotline.api;

import dev.ringback.core.paper.Paper;
import dev.ringback.core.paper.Rows;
import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports on paper: each by itself, and the summaries of service-standards §10 with every record
/// (R98, R99, R101, R107).
@RestController
@RequestMapping("/api/v1/reports")
class ReportPapersApi {

  /// What each summary is made of, in this order.
  private static final Map<String, List<Sheet>> SUMMARIES =
      Map.of(
          "monthly", List.of(Sheet.MONTHLY),
          "quarterly", List.of(Sheet.CALLBACKS, Sheet.FAILURES, Sheet.SAME_MATTERS),
          "household", List.of(Sheet.HOUSEHOLD, Sheet.NEEDS));

  private final Reports reports;
  private final AskedReports askedReports;
  private final MessageSource words;

  ReportPapersApi(Reports reports, AskedReports askedReports, MessageSource words) {
    this.reports = reports;
    this.askedReports = askedReports;
    this.words = words;
  }

  static List<String> summaries() {
    return SUMMARIES.keySet().stream().sorted().toList();
  }

  /// The figures, whole and by parts.
  @GetMapping("/{name}/figures.pdf")
  void figures(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    AskedReport wanted = asked(name, asked);
    try (Paper paper = paper(name, wanted.span(), locale, response)) {
      figures(paper, wanted, locale);
    }
  }

  /// All rows behind the figures.
  @GetMapping("/{name}/rows.pdf")
  void rows(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    AskedReport wanted = asked(name, asked);
    try (Paper paper = paper(name, wanted.span(), locale, response)) {
      rows(paper, wanted, locale);
    }
  }

  /// A summary to be handed on: figures and every record of each of its parts.
  @GetMapping("/summaries/{name}.pdf")
  void summary(
      @PathVariable String name,
      @RequestParam Map<String, String> asked,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    List<Sheet> sheets = SUMMARIES.get(name);
    if (sheets == null) {
      throw Refusal.notFound("There is no such summary.");
    }
    List<AskedReport> parts = new ArrayList<>();
    sheets.forEach(sheet -> parts.add(asked(sheet.code(), asked)));
    try (Paper paper = paper(sheets.getFirst().code(), parts.getFirst().span(), locale, response)) {
      for (AskedReport part : parts) {
        paper.heading(title(part.sheet().code(), locale));
        figures(paper, part, locale);
        if (part.sheet() != Sheet.CALLBACKS) {
          rows(paper, part, locale);
        }
      }
    }
  }

  private void figures(Paper paper, AskedReport wanted, Locale locale) {
    Report report = reports.of(wanted.sheet(), wanted.span(), wanted.by(), wanted.only());
    try (PaperTable table =
        new PaperTable(paper, wanted.span().zone(), what -> label(wanted.sheet(), what, locale))) {
      try (Rows facts = paper.facts()) {
        report
            .figures()
            .forEach(
                (what, value) -> facts.row(label(wanted.sheet(), what, locale), table.text(value)));
      }
      table.columns(report.columns());
      for (Map<String, @Nullable Object> row : report.rows()) {
        List<@Nullable Object> cells = new ArrayList<>();
        report.columns().forEach(column -> cells.add(row.get(column)));
        table.row(cells);
      }
    }
  }

  private void rows(Paper paper, AskedReport wanted, Locale locale) {
    try (PaperTable table =
        new PaperTable(paper, wanted.span().zone(), what -> label(wanted.sheet(), what, locale))) {
      reports.rows(wanted.sheet(), wanted.span(), wanted.only(), table);
    }
  }

  private AskedReport asked(String name, Map<String, String> asked) {
    return askedReports.of(name, asked);
  }

  private Paper paper(String name, Span span, Locale locale, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + ".pdf");
    LocalDate from = LocalDate.ofInstant(span.from(), span.zone());
    LocalDate last = LocalDate.ofInstant(span.to().minusMillis(1), span.zone());
    String site = span.site() == null ? "" : " " + span.site();
    return Paper.wide(
        response.getOutputStream(), title(name, locale) + site + " " + from + " – " + last);
  }

  private String title(String name, Locale locale) {
    return word("reports.of." + name, locale).orElse(name);
  }

  /// What a column is called by those who read reports.
  private String label(Sheet sheet, String name, Locale locale) {
    String n = name.equals("n") ? "reports.n." + sheet.code() : "";
    return Stream.of(n, "reports.figure." + name, "reports.column." + name, "reports.part." + name)
        .flatMap(key -> word(key, locale).stream())
        .findFirst()
        .orElse(name);
  }

  private Optional<String> word(String key, Locale locale) {
    return Optional.ofNullable(words.getMessage(key, new Object[0], "", locale))
        .filter(word -> !word.isEmpty());
  }
}
