package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EscalationsApiTest extends ApiTest {

  @Test
  void listsWhatIsBrokenUntilSomebodyAnswersForIt() {
    String number = openTicket("repair", "the lamp is dark", "+8613900000178");
    timers.advance(Duration.ofDays(2));

    Answer open = get("/api/v1/escalations?size=200");
    assertThat(open.text()).contains(number);
    long id =
        open.body()
            .get("items")
            .valueStream()
            .filter(item -> item.get("ticket").asString().equals(number))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asLong();
    assertThat(post("/api/v1/escalations/" + id + "/acknowledge", "").status()).isEqualTo(204);
    assertThat(post("/api/v1/escalations/" + id + "/acknowledge", "").status()).isEqualTo(404);
    assertThat(get("/api/v1/escalations?size=200").text()).doesNotContain(number);
    assertThat(get("/api/v1/tickets/" + number).text()).contains("promise_broken");
    assertThat(get("/api/v1/reports/timeliness?from=2026-01-01&to=2027-01-01").text())
        .contains("\"broken\"");
  }
}
