package dev.ringback.core.filing;

import dev.ringback.core.report.Reports;
import dev.ringback.core.report.RowSink;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The weekly list of hard issues as it is filed: ticket by ticket, without anybody's words or
/// home, since what is filed is never changed and words may have to be forgotten (R91).
@Component
class HardList {

  private static final Set<String> KEPT =
      Set.of(
          "ticket",
          "kind",
          "category",
          "urgency",
          "state",
          "why",
          "since",
          "responsible",
          "department",
          "decidedAt");

  private final Reports reports;

  HardList(Reports reports) {
    this.reports = reports;
  }

  Map<String, Object> of(Span span) {
    Map<String, Object> sheet = new LinkedHashMap<>(Filing.figures(reports.of(Sheet.HARD, span)));
    Issues issues = new Issues();
    reports.rows(Sheet.HARD, span, Map.of(), issues);
    sheet.put("issues", issues.kept);
    return Map.of(Sheet.HARD.code(), sheet);
  }

  private static final class Issues implements RowSink {

    private final List<Map<String, @Nullable Object>> kept = new ArrayList<>();
    private List<String> names = List.of();

    @Override
    public void columns(List<String> columns) {
      names = columns;
    }

    @Override
    public void row(List<@Nullable Object> cells) {
      Map<String, @Nullable Object> issue = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        if (KEPT.contains(names.get(i))) {
          issue.put(names.get(i), cells.get(i));
        }
      }
      kept.add(issue);
    }
  }
}
