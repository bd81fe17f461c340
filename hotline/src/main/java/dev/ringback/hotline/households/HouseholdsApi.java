package dev.ringback.hotline.households;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ringback.core.calling.KeyCare;
import dev.ringback.core.calling.KeyCares;
import dev.ringback.core.household.Household;
import dev.ringback.core.household.KeyHousehold;
import dev.ringback.core.household.KeyHouseholds;
import dev.ringback.core.household.Register;
import dev.ringback.core.roll.ExportingRoll;
import dev.ringback.core.roll.ImportReport;
import dev.ringback.core.roll.ImportingRoll;
import dev.ringback.core.roll.ImportingRoll.Accept;
import dev.ringback.core.staff.Audit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// Households for programs: the roll in and out, and a list.
@RestController
@RequestMapping("/api/v1/households")
class HouseholdsApi {

  static final int MOST_BYTES = 16 << 20;

  private static final int LARGEST_PAGE = 200;

  private final ImportingRoll importing;
  private final ExportingRoll exporting;
  private final Register register;
  private final KeyHouseholds key;
  private final KeyCares cares;
  private final Audit audit;

  HouseholdsApi(
      ImportingRoll importing,
      ExportingRoll exporting,
      Register register,
      KeyHouseholds key,
      KeyCares cares,
      Audit audit) {
    this.key = key;
    this.cares = cares;
    this.importing = importing;
    this.exporting = exporting;
    this.register = register;
    this.audit = audit;
  }

  /// @param phone in E.164
  @GetMapping
  Page list(
      @RequestParam(required = false) @Nullable String phone,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    int from = Math.max(page, 0);
    int most = Math.clamp(size, 1, LARGEST_PAGE);
    // an unescaped plus arrives as a space
    String number = phone == null || phone.isBlank() ? null : phone.replaceFirst("^ ", "+").strip();
    return new Page(register.page(number, from, most), from, most, register.count(number));
  }

  /// The flats whose people the manager calls (R75).
  @GetMapping("/key")
  KeyFlats key() {
    Map<Long, KeyCare> care = cares.all();
    List<KeyFlat> items =
        key.all().stream()
            .map(one -> new KeyFlat(one, care.getOrDefault(one.flat(), KeyCare.NONE)))
            .toList();
    return new KeyFlats(items.stream().map(each -> each.household().flat()).toList(), items);
  }

  /// @param flats their ids
  /// @param items the same with why and since when, who spoke with them last, and what is due
  record KeyFlats(List<Long> flats, List<KeyFlat> items) {}

  /// One of them.
  record KeyFlat(@JsonUnwrapped KeyHousehold household, @JsonUnwrapped KeyCare care) {}

  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> take(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "all") String accept,
      Principal who)
      throws IOException {
    return take(file.getBytes(), accept, who);
  }

  @PostMapping(path = "/import", consumes = MediaType.ALL_VALUE)
  ResponseEntity<?> take(
      InputStream body, @RequestParam(defaultValue = "all") String accept, Principal who)
      throws IOException {
    byte[] file = body.readNBytes(MOST_BYTES + 1);
    if (file.length > MOST_BYTES) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE, "A file may have 16 MB; send it in parts.");
    }
    return take(file, accept, who);
  }

  @GetMapping("/export")
  void give(HttpServletResponse response, Principal who) throws IOException {
    audit.record(who.getName(), "households-exported", "");
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("households.csv").build().toString());
    exporting.write(response.getOutputStream());
  }

  private ResponseEntity<?> take(byte[] file, String accept, Principal who) {
    ImportReport report = importing.run(file, accept(accept));
    if (report.imported()) {
      audit.record(who.getName(), "households-imported", report.accepted() + " rows");
      return ResponseEntity.ok(report);
    }
    return ResponseEntity.unprocessableContent()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(report));
  }

  private static Accept accept(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "all" -> Accept.ALL;
      case "valid" -> Accept.VALID;
      default ->
          throw new ResponseStatusException(
              HttpStatus.BAD_REQUEST, "accept is `all` (the default) or `valid`.");
    };
  }

  private static ProblemDetail problem(ImportReport report) {
    String refusal = report.refusal();
    String detail =
        refusal == null
            ? "Nothing was imported: %d of %d rows are good."
                .formatted(report.accepted(), report.rows())
            : "Nothing was imported: " + refusal + ".";
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    problem.setProperty("imported", false);
    problem.setProperty("charset", report.charset());
    problem.setProperty("rows", report.rows());
    problem.setProperty("accepted", report.accepted());
    problem.setProperty("rejected", report.rejected());
    problem.setProperty("unknownColumns", report.unknownColumns());
    return problem;
  }

  record Page(List<Household> items, int page, int size, long total) {}
}
