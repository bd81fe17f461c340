package dev.ringback.hotline.console;

import dev.ringback.core.inspection.Flag;
import dev.ringback.core.inspection.Inspected;
import dev.ringback.core.inspection.Inspections;
import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import dev.ringback.hotline.api.AskedReport;
import dev.ringback.hotline.api.AskedReports;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/reports`: figures with their n and the share that answered, each with the rows behind it.
@Controller
class ReportPages {

  private static final int MOST_SCORES = 1000;

  private final Glance glance;
  private final Reports reports;
  private final Inspections inspections;
  private final AskedReports askedReports;

  ReportPages(Glance glance, Reports reports, Inspections inspections, AskedReports askedReports) {
    this.inspections = inspections;
    this.glance = glance;
    this.reports = reports;
    this.askedReports = askedReports;
  }

  @GetMapping("/reports")
  String first() {
    return "redirect:/reports/" + Sheet.SATISFACTION.code();
  }

  @GetMapping("/reports/{name}")
  String report(@PathVariable String name, @RequestParam Map<String, String> asked, Model model) {
    glance.frame(model, "reports");
    Map<String, String> known = new HashMap<>(asked);
    // a log-in on the way leaves its own mark in the address
    known.remove("continue");
    AskedReport wanted = askedReports.of(name, known);
    model.addAttribute("sheets", Sheet.values());
    model.addAttribute("wanted", wanted);
    model.addAttribute("asked", known);
    Report report = reports.of(wanted.sheet(), wanted.span(), wanted.by(), wanted.only());
    model.addAttribute("report", report);
    String query = query(wanted);
    model.addAttribute("query", query);
    String filtered = query + filter(wanted);
    model.addAttribute("filtered", filtered);
    model.addAttribute("by", "&by=" + encoded(String.join(",", wanted.by())));
    model.addAttribute(
        "behind", report.rows().stream().map(row -> query + only(wanted, row)).toList());
    model.addAttribute("flags", flags(wanted));
    model.addAttribute("from", day(wanted.span().from(), wanted));
    model.addAttribute("until", day(wanted.span().to().minusMillis(1), wanted));
    return "reports";
  }

  /// What a row of bad quarters calls for, by project (service-standards §8.4).
  private Map<String, Set<Flag>> flags(AskedReport wanted) {
    Map<String, Set<Flag>> flags = new TreeMap<>();
    if (wanted.sheet() == Sheet.PROJECTS) {
      inspections.of(wanted.span().site(), MOST_SCORES).stream()
          .collect(Collectors.groupingBy(Inspected::project))
          .forEach((project, quarters) -> flags.put(project, Flag.of(quarters)));
      flags.values().removeIf(Set::isEmpty);
    }
    return flags;
  }

  private static String day(Instant at, AskedReport wanted) {
    return LocalDate.ofInstant(at, wanted.span().zone()).toString();
  }

  /// What tells the rows behind the figures: span, zone and estate.
  private static String query(AskedReport wanted) {
    Span span = wanted.span();
    String site = span.site() == null ? "" : "&site=" + encoded(span.site());
    return "from=" + span.from() + "&to=" + span.to() + "&zone=" + span.zone().getId() + site;
  }

  /// What the reader sees alone.
  private static String filter(AskedReport wanted) {
    return wanted.only().entrySet().stream()
        .map(part -> asked(part.getKey(), part.getValue()))
        .collect(Collectors.joining());
  }

  /// The parts of one row, all of them, so that just its own rows are seen; and what is seen alone.
  private static String only(AskedReport wanted, Map<String, @Nullable Object> row) {
    Map<String, String> parts = new HashMap<>(wanted.only());
    wanted.by().forEach(part -> parts.put(part, Objects.toString(row.get(part), "")));
    return parts.entrySet().stream()
        .map(part -> asked(part.getKey(), part.getValue()))
        .collect(Collectors.joining());
  }

  private static String asked(String part, String value) {
    return "&" + (part.equals("site") ? "part_site" : part) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
