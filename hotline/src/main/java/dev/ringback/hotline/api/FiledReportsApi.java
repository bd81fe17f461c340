package dev.ringback.hotline.api;

import dev.ringback.core.filing.FiledReport;
import dev.ringback.core.filing.FiledReports;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Summaries as they stood on the day they were filed.
@RestController
@RequestMapping("/api/v1/filed-reports")
class FiledReportsApi {

  private final FiledReports filed;

  FiledReportsApi(FiledReports filed) {
    this.filed = filed;
  }

  /// Newest first.
  @GetMapping
  Listing<FiledReport> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size).list(filed::list, filed::count);
  }

  @GetMapping("/{id}")
  FiledReport one(@PathVariable String id) {
    return filed
        .find(Ids.of(id))
        .orElseThrow(() -> Refusal.notFound("There is no such filed report."));
  }
}
