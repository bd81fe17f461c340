package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Plans and special requests that wait for somebody's yes, over the API and on the card (R43,
/// R90).
class ApprovalsApiTest extends ApiTest {

  private Browser admin;

  @BeforeEach
  void logsIn() throws Exception {
    admin = new Browser(port);
    admin.logsIn("admin", "correct horse");
  }

  @Test
  void sendsAPlanForComplexWorksAfterItsReview() throws Exception {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number;
    post(path + "/course", "{\"row\":\"STRUCTURE\",\"reason\":\"the beam\"}");
    assertThat(act(number, "contact", "{\"note\": \"a new beam\"}").body().at("/step").asString())
        .isEqualTo("contacted");
    assertThat(get(path + "/costs").body().at("/plans").size()).isZero();
    JsonNode waiting = get(path + "/approvals").body();
    assertThat(waiting.at("/0/matter").asString()).isEqualTo("plan");
    assertThat(waiting.at("/0/text").asString()).isEqualTo("a new beam");
    assertThat(waiting.at("/0/answer").isNull()).isTrue();
    assertThat(post(path + "/approvals/plan", "{\"granted\": true}").body().at("/field").asString())
        .isEqualTo("approver");

    assertThat(admin.gets("/tickets/" + number).body())
        .contains("Plan waits for its review", "a new beam", "Approve")
        .doesNotContain("??");
    assertThat(submits(number, "approvals/plan", Map.of("granted", "false")))
        .contains("Please check: Reason");
    submits(number, "approvals/plan", Map.of("granted", "false", "reason", "no shoring"));
    assertThat(admin.gets("/").body()).contains("A plan was sent back");
    act(number, "contact", "{\"note\": \"a new beam, shored\"}");
    assertThat(submits(number, "approvals/plan", Map.of("granted", "true")))
        .contains("approved the plan");
    assertThat(get(path + "/costs").body().at("/plans/0/text").asString())
        .isEqualTo("a new beam, shored");
    assertThat(get(path + "/approvals").body().at("/0/answer/reason").asString())
        .isEqualTo("no shoring");
  }

  @Test
  void takesAPlanOnTheCard() throws Exception {
    String number = openTicket();
    submits(number, "plan", Map.of("text", "a new tap"));

    assertThat(get("/api/v1/tickets/" + number + "/costs").body().at("/plans/0/text").asString())
        .isEqualTo("a new tap");
    assertThat(submits(number, "plan", Map.of("text", " "))).contains("Please check");
  }

  @Test
  void bringsASpecialRequestToALeader() throws Exception {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number;
    assertThat(post(path + "/special", "{}").status()).isEqualTo(400);
    assertThat(post(path + "/special", "{\"text\": \"sea green paint\"}").status()).isEqualTo(200);
    assertThat(submits(number, "special", Map.of("text", "and gold")))
        .contains("another special request waits");
    assertThat(submits(number, "approvals/special", Map.of("granted", "true", "reason", "a gift")))
        .contains("approved the special request", "a gift");
    assertThat(get(path + "/approvals").body().at("/0/answer/granted").asBoolean()).isTrue();

    assertThat(post(path + "/approvals/luck", "{\"granted\": true}").status()).isEqualTo(404);
    assertThat(post(path + "/approvals/special", "{}").status()).isEqualTo(400);
    assertThat(get("/api/v1/tickets/R99999-4/approvals").status()).isEqualTo(404);
  }

  private String submits(String number, String what, Map<String, String> form) throws Exception {
    Map<String, String> all = new HashMap<>(form);
    all.put("_csrf", admin.token("/tickets"));
    all.put("whole", "false");
    var answer = admin.posts("/console/tickets/" + number + "/" + what, all);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
