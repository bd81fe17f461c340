package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.promise.WaitingAnswers;
import dev.ringback.hotline.Browser;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Where answers wait for the office, what stands promised is one time, over the API and on the
/// card, where the estate's clock is told beside ours.
class DeadlinesTest extends ApiTest {

  /// A Friday, half past nine in the evening here and half past one in London.
  private static final Instant FRIDAY = Instant.parse("2026-03-06T13:30:00Z");

  @TempDir static Path folder;

  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void policy(DynamicPropertyRegistry registry) {
    WaitingAnswers.in(folder, registry);
  }

  @Test
  void showsTheMorningForWhatIsToldAtNight() throws Exception {
    clock.set(FRIDAY);
    String number = openTicket();

    assertThat(respond(number)).isEqualTo("2026-03-09T02:00:00Z");
    assertThat(card(number)).contains(">03-09 10:00<").doesNotContain(" there<");
  }

  @Test
  void showsTheClockThatAnEstateHasOnOurBooks() throws Exception {
    jdbc.sql(
            "insert into site (name, key, time_zone) values"
                + " ('Thameside', 'thameside', 'Europe/London')")
        .update();
    clock.set(FRIDAY.plusSeconds(8 * 3600));
    String number =
        post(
                "/api/v1/tickets",
                """
                {"kind": "repair", "category": "plumbing", "urgency": "normal",
                 "description": "the kitchen tap drips", "channel": "phone",
                 "contact": {"name": "Mrs Li", "phone": "+8613900000001"},
                 "place": {"site": "Thameside", "building": "3", "room": "302"}}
                """)
            .body()
            .get("number")
            .asString();

    assertThat(respond(number)).isEqualTo("2026-03-09T10:00:00Z");
    assertThat(card(number)).contains(">03-09 18:00 · 03-09 10:00 there<");
  }

  @Test
  void isExplainedOnThePolicyPage() throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    assertThat(browser.gets("/policy").body())
        .contains("An answer that would be due while the office is closed")
        .contains("Note: answers that do not press wait for the office to open.")
        .doesNotContain("??");
  }

  private String respond(String number) {
    return get("/api/v1/tickets/" + number).body().at("/deadlines/respond").asString();
  }

  private String card(String number) throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    return browser.gets("/tickets/" + number).body();
  }
}
