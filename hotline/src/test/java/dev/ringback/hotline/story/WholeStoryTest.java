package dev.ringback.hotline.story;

import static dev.ringback.hotline.story.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The story through the real HTTP doors of the real service, with a stand-in where Twilio begins;
/// and what becomes of a text when the service is killed over it.
@BesideOthers
class WholeStoryTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String DUTY = "+8613900000000";

  @TempDir Path folder;

  @Test
  void textBecomesTicketAndIsAskedAfterAndNothingIsLostByAKill() {
    try (TwilioStandIn twilio = new TwilioStandIn()) {
      Map<String, String> environment = new HashMap<>(twilio.environment());
      environment.put("RINGBACK_DUTY_PHONE", DUTY);
      try (RunningService service = RunningService.start(folder, environment)) {
        System.out.println("cold start to healthy: " + service.healthyAfter().toMillis() + " ms");
        tellsTheStory(service, twilio);
      }
      RunningService killed = RunningService.start(folder, environment);
      System.out.println("warm start to healthy: " + killed.healthyAfter().toMillis() + " ms");
      killed.kill();
      // the door is shut: Twilio's delivery fails, and it does not come again
      twilio.lists("SMmissed", MARY, "smell of gas in the hallway, flat 12");

      try (RunningService again = RunningService.start(folder, environment)) {
        System.out.println(
            "start after kill -9 to healthy: " + again.healthyAfter().toMillis() + " ms");
        eventually(
            "the missed text is answered",
            () -> twilio.sentTo(MARY),
            sent -> sent.stream().anyMatch(text -> text.contains("URGENT")));
        JsonNode tickets = again.get("/api/v1/tickets?phone=%2B447700900001");
        assertThat(tickets.get("total").asInt()).isEqualTo(1);
        assertThat(tickets.get("items").get(0).get("urgency").asString()).isEqualTo("emergency");
        // and when it is delivered after all, nothing happens a second time
        deliver(again, twilio, "SMmissed", MARY, "smell of gas in the hallway, flat 12");
        assertThat(again.get("/api/v1/tickets?phone=%2B447700900001").get("total").asInt())
            .isEqualTo(1);
      }
    }
  }

  private void tellsTheStory(RunningService service, TwilioStandIn twilio) {
    deliver(service, twilio, "SM1", WANG, "厨房水管爆了,水一直往外喷");
    hears(twilio, WANG, "紧急", "总阀");
    hears(twilio, DUTY, "紧急呼叫", WANG);
    deliver(service, twilio, "SM2", WANG, "3栋2单元501");
    hears(twilio, WANG, "地址记下了");
    deliver(service, twilio, "SM3", DUTY, "1");
    hears(twilio, WANG, "已接手");

    JsonNode ticket = service.get("/api/v1/tickets?phone=%2B8613800000001").get("items").get(0);
    String number = ticket.get("number").asString();
    assertThat(ticket.get("urgency").asString()).isEqualTo("emergency");
    assertThat(
            service
                .post("/api/v1/tickets/" + number + "/resolve", "{\"note\":\"换了水管\"}")
                .statusCode())
        .isEqualTo(200);
    hears(twilio, WANG, "修好了吗");
    deliver(service, twilio, "SM4", WANG, "1");
    hears(twilio, WANG, "已结单");

    JsonNode callback = service.get("/api/v1/callbacks?ticket=" + number).get("items").get(0);
    assertThat(callback.get("state").asString()).isEqualTo("due");
    service.post(
        "/api/v1/callbacks/" + callback.get("id").asString() + "/send", "{\"reason\":\"now\"}");
    hears(twilio, WANG, "您满意吗");
    deliver(service, twilio, "SM5", WANG, "2");
    hears(twilio, WANG, "很抱歉");
    assertThat(service.get("/api/v1/tickets/" + number).get("step").asString()).isEqualTo("rework");
    assertThat(
            service
                .get("/api/v1/callbacks?ticket=" + number)
                .get("items")
                .get(0)
                .get("state")
                .asString())
        .isEqualTo("answered");
  }

  private static void deliver(
      RunningService service, TwilioStandIn twilio, String sid, String from, String body) {
    var response = service.send(twilio.delivery(service.at("/twilio/sms"), sid, from, body));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("<Response");
  }

  private static void hears(TwilioStandIn twilio, String number, String... fragments) {
    eventually(
        number.substring(number.length() - 2) + " hears " + List.of(fragments),
        () -> twilio.sentTo(number),
        sent ->
            sent.stream().anyMatch(text -> List.of(fragments).stream().allMatch(text::contains)));
  }
}
