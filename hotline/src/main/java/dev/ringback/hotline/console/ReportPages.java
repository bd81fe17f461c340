package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.hotline.api.AskedReport;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/reports`: figures with their n and the share that answered, each with the rows behind it.
@Controller
class ReportPages {

  private final Glance glance;
  private final Reports reports;
  private final RingbackSettings settings;
  private final Clock clock;

  ReportPages(Glance glance, Reports reports, RingbackSettings settings, Clock clock) {
    this.glance = glance;
    this.reports = reports;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/reports")
  String first() {
    return "redirect:/reports/" + Sheet.SATISFACTION.code();
  }

  @GetMapping("/reports/{name}")
  String report(@PathVariable String name, @RequestParam Map<String, String> asked, Model model) {
    glance.frame(model, "reports");
    AskedReport wanted = AskedReport.of(name, asked, clock, settings);
    model.addAttribute("sheets", Sheet.values());
    model.addAttribute("wanted", wanted);
    model.addAttribute("asked", new HashMap<>(asked));
    model.addAttribute("report", reports.of(wanted.sheet(), wanted.span(), wanted.by()));
    model.addAttribute(
        "query",
        "from=" + wanted.span().from() + "&to=" + wanted.span().to() + "&zone=" + zone(wanted));
    model.addAttribute("from", day(wanted.span().from(), wanted));
    model.addAttribute("until", day(wanted.span().to().minusMillis(1), wanted));
    return "reports";
  }

  private static String day(Instant at, AskedReport wanted) {
    return LocalDate.ofInstant(at, wanted.span().zone()).toString();
  }

  private static String zone(AskedReport wanted) {
    return wanted.span().zone().getId();
  }
}
