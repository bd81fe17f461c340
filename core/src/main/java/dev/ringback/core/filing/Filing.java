package dev.ringback.core.filing;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.RetentionRules;
import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import dev.ringback.core.staff.Audit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Files the list of hard issues every week, the month's summary when its calendar month is over,
/// the quarter's analysis and the household report on their days, and the year's plan as it begins
/// (C19, C24, R91, R101, R106).
@Component
class Filing {

  private static final int QUARTER = 3;

  private final FiledReports filed;
  private final Reports reports;
  private final Policy policy;
  private final Audit audit;
  private final HardList hardList;
  private final JsonMapper json;

  Filing(
      FiledReports filed,
      Reports reports,
      HardList hardList,
      Policy policy,
      Audit audit,
      JsonMapper json) {
    this.hardList = hardList;
    this.filed = filed;
    this.reports = reports;
    this.policy = policy;
    this.audit = audit;
    this.json = json;
  }

  /// What is due by now and not filed yet.
  void due(ZonedDateTime now) {
    LocalDate week =
        now.toLocalDate().with(TemporalAdjusters.previousOrSame(policy.work().hard().filedOn()));
    file("hard", week.minusWeeks(1), week, now, hardList::of);
    RetentionRules.Filing rules = policy.retention().filing();
    LocalDate from = YearMonth.from(now).minusMonths(1).atDay(rules.monthFrom());
    LocalDate month = rules.monthFrom() == 1 ? from : from.minusMonths(1);
    file("monthly", month, month.plusMonths(1), now, List.of(Sheet.MONTHLY));
    LocalDate quarter = quarter(now.toLocalDate());
    if (!now.toLocalDate().isBefore(quarter.withDayOfMonth(rules.quarterOn()))) {
      file(
          "quarterly",
          quarter.minusMonths(QUARTER),
          quarter,
          now,
          List.of(Sheet.CALLBACKS, Sheet.FAILURES, Sheet.SAME_MATTERS));
    }
    LocalDate year = quarter.withDayOfYear(1);
    file("annual", year, year.plusYears(1), now, List.of(Sheet.ANNUAL));
    household(quarter.plusMonths(QUARTER - 1), now, rules);
  }

  /// @param third the quarter's last month
  private void household(LocalDate third, ZonedDateTime now, RetentionRules.Filing rules) {
    if (!now.toLocalDate().isBefore(third.withDayOfMonth(rules.householdOn()))) {
      LocalDate to = third.withDayOfMonth(rules.householdUntil()).plusDays(1);
      file("household", to.minusMonths(QUARTER), to, now, List.of(Sheet.HOUSEHOLD, Sheet.NEEDS));
    }
  }

  private static LocalDate quarter(LocalDate day) {
    int month = (day.getMonthValue() - 1) / QUARTER * QUARTER + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  private void file(
      String name, LocalDate from, LocalDate to, ZonedDateTime now, List<Sheet> sheets) {
    file(
        name,
        from,
        to,
        now,
        span -> {
          Map<String, Object> content = new LinkedHashMap<>();
          sheets.forEach(sheet -> content.put(sheet.code(), figures(reports.of(sheet, span))));
          return content;
        });
  }

  static Map<String, Object> figures(Report report) {
    return Map.of("figures", report.figures(), "rows", report.rows());
  }

  private void file(
      String name,
      LocalDate from,
      LocalDate to,
      ZonedDateTime now,
      Function<Span, Map<String, Object>> content) {
    Span span =
        new Span(
            from.atStartOfDay(now.getZone()).toInstant(),
            to.atStartOfDay(now.getZone()).toInstant(),
            null,
            now.getZone());
    if (filed.has(name, span.from())) {
      return;
    }
    filed.file(name, span, json.writeValueAsString(content.apply(span)), now.toInstant());
    audit.record("system", "filed", name + " " + from);
  }
}
