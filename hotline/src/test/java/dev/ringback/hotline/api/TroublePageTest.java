package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An agent who follows a dead link reads a sentence, not a program's answer.
class TroublePageTest extends ApiTest {

  @ParameterizedTest
  @ValueSource(strings = {"/tickets/R10001", "/conversations/999999999", "/reports/of-nothing"})
  void saysThatThereIsNothing(String address) throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    HttpResponse<String> page = browser.gets(address);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("Nothing to show").contains("check digit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/tickets/R10001", "/api/v1/reports/of-nothing"})
  void programsStillGetAProblemDocument(String address) {
    Answer answer = get(address);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.type()).startsWith("application/problem+json");
  }
}
