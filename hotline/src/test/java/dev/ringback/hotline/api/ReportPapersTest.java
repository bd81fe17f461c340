package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The summaries of service-standards §10 as page, CSV, XLSX and PDF.
class ReportPapersTest extends ApiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "monthly/figures.pdf",
        "monthly/rows.pdf",
        "household/rows.pdf",
        "summaries/monthly.pdf",
        "summaries/quarterly.pdf",
        "summaries/household.pdf"
      })
  void printsOnPaper(String paper) {
    served();
    Answer printed = get("/api/v1/reports/" + paper + "?from=2026-01-01&to=2026-12-31");

    assertThat(printed.status()).as(printed.text()).isEqualTo(200);
    assertThat(printed.type()).startsWith("application/pdf");
    assertThat(printed.text()).startsWith("%PDF").contains("%%EOF");
  }

  @Test
  void countsHouseholdsServedWithTheRecordsBehindThem() {
    String number = served();
    String span = "?from=2026-01-01&to=2026-12-31";

    JsonNode figures = get("/api/v1/reports/household" + span).body();
    assertThat(figures.at("/figures/handled").asInt()).isPositive();
    assertThat(figures.at("/figures/households").asInt()).isPositive();
    assertThat(get("/api/v1/reports/household/rows.csv" + span).text())
        .contains("content,confirmed,review,promised,improvement")
        .contains(number);
    assertThat(get("/api/v1/reports/needs" + span).status()).isEqualTo(200);
  }

  @Test
  void namesTheMonthOfTheSummaryAndQuarters() {
    JsonNode month = get("/api/v1/reports/monthly?summary=2026-03&zone=UTC").body();
    assertThat(month.at("/from").asString()).isEqualTo("2026-02-24T00:00:00Z");
    assertThat(month.at("/to").asString()).isEqualTo("2026-03-24T00:00:00Z");
    JsonNode quarter = get("/api/v1/reports/failures?quarter=2026-Q2&zone=UTC").body();
    assertThat(quarter.at("/from").asString()).isEqualTo("2026-04-01T00:00:00Z");
    assertThat(quarter.at("/to").asString()).isEqualTo("2026-07-01T00:00:00Z");
    assertThat(get("/api/v1/reports/failures?quarter=spring").status()).isEqualTo(400);
    assertThat(get("/api/v1/reports/summaries/yearly.pdf").status()).isEqualTo(404);
  }

  @Test
  void everyFigureOfThePageOpensItsOwnRows() throws Exception {
    served();
    openTicket();
    clock.pass(Duration.ofMinutes(1));
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    String page = browser.gets("/reports/intake?by=kind,channel&from=2026-01-01").body();

    Matcher rows =
        Pattern.compile("<tr><td[^>]*>(.*?)href=\"([^\"]*rows\\.csv[^\"]*)\"", Pattern.DOTALL)
            .matcher(page);
    int seen = 0;
    while (rows.find()) {
      String[] cells =
          rows.group(1).replaceAll("<[^>]*>", "|").replaceAll("[|\\s]+", "|").split("\\|");
      String csv = browser.gets(rows.group(2).replace("&amp;", "&")).body();
      assertThat(csv.lines().count() - 1).as(csv).isEqualTo(Long.parseLong(number(cells)));
      seen++;
    }
    assertThat(seen).isGreaterThan(1);
  }

  /// The first cell that is a number is the row's n.
  private static String number(String[] cells) {
    return Arrays.stream(cells).filter(cell -> cell.matches("\\d+")).findFirst().orElseThrow();
  }

  private String served() {
    String number = openTicket("service", "a shelf to be hung", "+8613900000077");
    act(number, "resolve", "{}");
    act(number, "accept", "{}");
    clock.pass(Duration.ofDays(2));
    return number;
  }
}
