package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// People of the roll are played in the simulator while no real channel leads to them.
class SimulatedNeighbourTest extends ApiTest {

  private static final String PHONE = "+8613911110081";

  @Test
  void greetsByPlaceWhoIsOnTheRoll() throws Exception {
    Answer imported =
        send(
            request("/api/v1/households/import")
                .header("Content-Type", "text/csv")
                .POST(
                    BodyPublishers.ofString(
                        "site,building,unit,room,name,role,phone\n"
                            + "翠湖花园,3栋,2单元,501,张三,owner,13911110081\n")));
    assertThat(imported.status()).as(imported.text()).isEqualTo(200);
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    String token = browser.token("/simulator");

    browser.posts("/simulator/phones", Map.of("address", PHONE, "_csrf", token));
    browser.posts("/simulator/texts", Map.of("address", PHONE, "text", "卧室的灯不亮了", "_csrf", token));
    clock.pass(Duration.ofSeconds(5));

    String screen =
        browser
            .posts("/simulator/texts", Map.of("address", PHONE, "text", "是", "_csrf", token))
            .body();
    assertThat(screen).contains("卧室的灯不亮了", "是");
    String ticket = get("/api/v1/tickets?phone=" + PHONE).text();
    assertThat(ticket).contains("\"501\"", "翠湖花园");
  }
}
