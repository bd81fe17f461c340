package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.report.Sheet;
import dev.ringback.hotline.Browser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures of callbacks, their rows and their pages.
class FiguresApiTest extends ApiTest {

  @TempDir Path folder;

  @Test
  void givesFiguresAndTheirRowsAsCsvAndExcel() throws IOException, InterruptedException {
    String number = closed();
    clock.pass(Duration.ofDays(2));

    Answer csv = get("/api/v1/reports/intake/rows.csv");
    assertThat(csv.type()).startsWith("text/csv");
    assertThat(csv.text()).startsWith("ticket,kind,").contains(number);
    HttpResponse<byte[]> excel =
        HttpClient.newHttpClient()
            .send(
                request("/api/v1/reports/intake/rows").header("Accept", ExcelTable.TYPE).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(excel.headers().firstValue("Content-Type").orElse("")).startsWith(ExcelTable.TYPE);
    assertThat(unzipped(excel.body())).contains(number);
    assertThat(get("/api/v1/reports/monthly/figures.xlsx").status()).isEqualTo(200);
    assertThat(get("/api/v1/reports/intake?by=fortune").status()).isEqualTo(400);
    assertThat(get("/api/v1/reports/intake?zone=Moon/Base").status()).isEqualTo(400);
    assertThat(get("/api/v1/reports/intake/rows.csv?kind=enquiry").text()).doesNotContain(number);
  }

  @Test
  void countsWhatItListsAndRefusesWhatItDoesNotKnow() {
    closed();
    clock.pass(Duration.ofDays(2));

    long repairs = get("/api/v1/reports/intake/rows.csv?kind=repair").text().lines().count() - 1;
    assertThat(repairs).isPositive();
    assertThat(get("/api/v1/reports/intake?kind=repair").body().at("/n").asLong())
        .isEqualTo(repairs);
    assertThat(get("/api/v1/reports/intake?kind=zzz").body().at("/n").asLong()).isZero();
    assertThat(get("/api/v1/reports/intake?foo=bar").status()).isEqualTo(400);
    assertThat(get("/api/v1/reports/intake?summary=2026-03&from=2026-03-02").status())
        .isEqualTo(400);
    String handedOn = get("/api/v1/reports/intake/figures.csv?kind=repair").text();
    assertThat(handedOn).startsWith("report,intake\r\nfrom,");
    assertThat(handedOn.lines().toList().getLast()).startsWith("total,,").contains("," + repairs);
    String outcomes =
        get("/api/v1/reports/timeliness/rows.csv?promise=respond&from=2026-01-01").text();
    assertThat(outcomes.lines().findFirst().orElseThrow()).contains(",limitAt,", ",outcome,");
    assertThat(outcomes.lines().filter(line -> line.contains(",in_time,")).count())
        .isEqualTo(
            get("/api/v1/reports/timeliness?promise=respond&from=2026-01-01")
                .body()
                .at("/figures/inTime")
                .asLong());
  }

  @Test
  void showsFiguresInBothLanguagesAndToPeopleOnly() throws IOException, InterruptedException {
    assertThat(send(bare("/reports/satisfaction")).status()).isIn(302, 401);
    closed();
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    for (Sheet sheet : Sheet.values()) {
      for (String language : List.of("en", "zh-CN")) {
        assertThat(browser.reads("/reports/" + sheet.code(), language))
            .contains("id=\"figures\"", "XLSX")
            .doesNotContain("??");
      }
    }
    assertThat(browser.reads("/reports/callbacks?by=month&from=2026-01-01", "en"))
        .contains("2026-03");
  }

  private String closed() {
    String number = openTicket("repair", "the bins overflow", "+8613900000077");
    assertThat(act(number, "resolve", "{}").status()).isEqualTo(200);
    assertThat(act(number, "accept", "{}").status()).isEqualTo(200);
    return number;
  }

  private String unzipped(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("report.xlsx"), workbook);
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
