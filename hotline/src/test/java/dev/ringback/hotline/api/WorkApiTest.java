package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The work on a ticket over HTTP and on its card: costs, who pays, sign-off, what it is treated
/// as.
class WorkApiTest extends ApiTest {

  private Browser admin;

  @BeforeEach
  void login() throws Exception {
    admin = new Browser(port);
    admin.logsIn("admin", "correct horse");
  }

  @Test
  void countsCostsAndAsksForTheOwnersWord() {
    String path = "/api/v1/tickets/" + openTicket();
    Answer fee =
        post(path + "/fee", "{\"fee\":\"shared\",\"ownerPercent\":40,\"reason\":\"wear\"}");
    assertThat(fee.status()).as(fee.text()).isEqualTo(200);
    post(path + "/costs", "{\"sort\":\"labour\",\"item\":\"an hour\",\"amount\":10000}");
    JsonNode costs =
        post(
                path + "/costs",
                "{\"sort\":\"material\",\"item\":\"tap\",\"amount\":8000,\"payer\":\"owner\"}")
            .body();

    assertThat(costs.at("/total").asLong()).isEqualTo(18000);
    assertThat(costs.at("/owner").asLong()).isEqualTo(12000);
    assertThat(costs.at("/currency").asString()).isEqualTo("CNY");
    assertThat(costs.at("/lines/0/payer").asString()).isEqualTo("shared");
    assertThat(post(path + "/contact", "{\"note\":\"new tap\"}").status()).isEqualTo(200);
    Answer refused = post(path + "/resolve", "{}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("plan");
    assertThat(post(path + "/agree", "{\"note\":\"on the phone\"}").status()).isEqualTo(200);
    assertThat(get(path + "/costs").body().at("/plans/0/agreedBy").asString()).isEqualTo("api");
    String line = costs.at("/lines/1/id").asString();
    assertThat(post(path + "/costs/" + line + "/strike", "").body().at("/owner").asLong())
        .isEqualTo(4000);
    assertThat(post(path + "/costs/" + line + "/strike", "").status()).isEqualTo(404);
    assertThat(post(path + "/resolve", "{}").status()).isEqualTo(200);
  }

  @Test
  void namesWhatIsWrong() {
    String path = "/api/v1/tickets/" + openTicket();
    assertThat(field(path + "/costs", "{\"sort\":\"love\",\"item\":\"x\",\"amount\":1}"))
        .isEqualTo("sort");
    assertThat(field(path + "/costs", "{\"sort\":\"other\",\"item\":\"x\"}")).isEqualTo("amount");
    assertThat(field(path + "/costs", "{\"sort\":\"other\",\"item\":\"x\",\"amount\":-1}"))
        .isEqualTo("amount");
    assertThat(field(path + "/costs", "{\"sort\":\"other\",\"item\":\"x\",\"amount\":1}"))
        .isEqualTo("payer");
    assertThat(post(path + "/costs", "{\"sort\":\"other\",\"item\":\"x\",\"amount\":1.5}").status())
        .isEqualTo(400);
    assertThat(
            field(
                path + "/costs", "{\"sort\":\"other\",\"item\":\"x\",\"amount\":1000000000000000}"))
        .isEqualTo("amount");
    assertThat(post(path + "/costs/999999/strike", "{}").text()).contains("no such line");
    assertThat(field(path + "/fee", "{\"fee\":\"free\"}")).isEqualTo("reason");
    assertThat(field(path + "/fee", "{\"fee\":\"dear\",\"reason\":\"x\"}")).isEqualTo("fee");
    assertThat(field(path + "/parts", "{\"part\":\"pipes\"}")).isEqualTo("place");
    assertThat(field(path + "/course", "{\"row\":\"HUGE\",\"reason\":\"x\"}")).isEqualTo("row");
    assertThat(get("/api/v1/tickets/R1/costs").status()).isEqualTo(404);
    assertThat(get("/api/v1/households/999999/repairs").status()).isEqualTo(404);
    assertThat(post("/api/v1/tickets/R1/costs", "{}").status()).isIn(400, 404);
    assertThat(get(path + "/photos").body()).isEmpty();
  }

  @Test
  void writesDownWhatASurveyFinds(@Autowired JdbcClient jdbc) throws Exception {
    // the console shows the first few of what is to do
    jdbc.sql("truncate task").update();
    String number = openTicket();
    String path = "/api/v1/tickets/" + number;
    assertThat(field(path + "/survey", "{\"what\":\"luck\",\"text\":\"x\"}")).isEqualTo("what");
    assertThat(field(path + "/survey", "{\"what\":\"seen\"}")).isEqualTo("text");
    assertThat(
            post(path + "/survey", "{\"what\":\"cause_supplier\",\"text\":\"cracked valve\"}")
                .status())
        .isEqualTo(200);
    post(path + "/survey", "{\"what\":\"appraisal\",\"text\":\"the owner blames us\"}");

    JsonNode found = get(path + "/survey").body();
    assertThat(found.findValuesAsString("what")).containsExactly("cause_supplier", "appraisal");
    assertThat(found.at("/0/text").asString()).isEqualTo("cracked valve");
    assertThat(found.at("/0/by").asString()).isEqualTo("api");
    assertThat(submits("tickets/" + number + "/survey", Map.of("what", "damage", "text", "a vase")))
        .contains("a vase", "cracked valve");
    assertThat(admin.gets("/").body())
        .contains("Liability is disputed: have it appraised", "Our people broke something");
    String complaint = openTicket("complaint", "nobody came", "+8613900000077");
    assertThat(
            field("/api/v1/tickets/" + complaint + "/survey", "{\"what\":\"seen\",\"text\":\"x\"}"))
        .isEqualTo("kind");
  }

  @Test
  void keepsTheTimeThatASupplierHasAgreedTo() throws Exception {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number + "/survey";
    String agreed = "{\"what\":\"supplier\",\"text\":\"Mr Wang of Kone\",\"at\":\"%s\"}";

    assertThat(field(path, agreed.formatted("2001-03-01T10:00:00+08:00"))).isEqualTo("at");
    assertThat(field(path, agreed.formatted("soon"))).isEqualTo("at");
    assertThat(post(path, agreed.formatted("2199-03-01T10:00:00Z")).status()).isEqualTo(200);
    assertThat(get(path).body().findValuesAsString("text"))
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("Mr Wang of Kone · 2199-03-01 "));
    String form = "tickets/" + number + "/survey";
    assertThat(
            submits(form, Map.of("what", "supplier", "text", "Mrs Li", "at", "2199-04-02T09:30")))
        .contains("Mrs Li · 2199-04-02 09:30");
    assertThat(submits(form, Map.of("what", "supplier", "text", "Mrs Wu", "at", "soon")))
        .doesNotContain("Mrs Wu");
  }

  @Test
  void keepsLargeWorksOpenUntilSomebodyElseSignsThemOff() throws Exception {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number;
    assertThat(
            post(path + "/course", "{\"row\":\"MAJOR_REPAIR\",\"reason\":\"the whole stack\"}")
                .body()
                .at("/large")
                .asBoolean())
        .isTrue();
    assertThat(get(path).body().at("/deadlines/plan").asString()).endsWith("Z");
    assertThat(field(path + "/resolve", "{}")).isEqualTo("consent");
    act(number, "contact", "{\"note\": \"the whole stack\"}");
    act(number, "agree", "{\"note\": \"on the phone\"}");
    act(number, "resolve", "{}");
    assertThat(act(number, "accept", "{}").body().at("/step").asString()).isEqualTo("accepted");
    assertThat(act(number, "certify", "{}").status()).isEqualTo(400);

    assertThat(admin.gets("/tickets/" + number).body())
        .contains("large works: quality signs off", "Sign off (quality)");
    submits("tickets/" + number + "/certify", Map.of());
    assertThat(get(path).body().at("/step").asString()).isEqualTo("closed");
    assertThat(get(path + "/costs").body().at("/signedOff").asBoolean()).isTrue();
  }

  @Test
  void isDoneByTheFormsOfTheCard() throws Exception {
    String number = openTicket();
    String own = "tickets/" + number;

    submits(own + "/fee", Map.of("fee", "shared", "ownerPercent", "50", "reason", "old seal"));
    String card =
        submits(
            own + "/costs",
            Map.of("sort", "material", "item", "new seal", "quantity", "2", "amount", "80.50"));
    assertThat(card).contains("shared 50 %", "80.50 CNY", "40.25 CNY", "new seal");
    assertThat(submits(own + "/costs", Map.of("sort", "other", "item", "x", "amount", "dear")))
        .contains("Please check: Amount");
    assertThat(submits(own + "/costs", Map.of("sort", "other", "item", "x", "amount", "0.001")))
        .contains("Please check: Amount");
    assertThat(submits(own + "/fee", Map.of("fee", "shared", "reason", "x")))
        .contains("Please check: Share of the owner");
    assertThat(submits(own + "/parts", Map.of("part", "pipes"))).contains("no single flat");
    assertThat(submits(own + "/course", Map.of("row", "MAJOR_REPAIR", "reason", "stack")))
        .contains("MAJOR_REPAIR: stack");
    long line = get("/api/v1/" + own + "/costs").body().at("/lines/0/id").asLong();
    assertThat(submits(own + "/costs/" + line + "/strike", Map.of())).contains("rb-struck");
  }

  @Test
  void leadsAComplaintByTheFormsOfItsCard() throws Exception {
    String repair = openTicket();
    String number = openTicket("complaint", "the crew was rude", "+8613900000818");
    String own = "complaints/" + number;

    assertThat(admin.gets("/tickets/" + number).body())
        .contains("Owner confirmed…", "Write down…", "Settled…", "Is about…");
    assertThat(submits("tickets/" + number + "/resolve", Map.of()))
        .contains("Please check: facts of the complaint");
    assertThat(submits(own + "/settle", Map.of("text", "sorry"))).contains("Please check: facts");
    submits(own + "/confirm", Map.of("text", "was shouted at"));
    submits(own + "/about", Map.of("text", repair));
    submits(own + "/findings", Map.of("what", "facts", "text", "he did shout"));
    submits(own + "/findings", Map.of("what", "cause", "text", "a long day"));
    submits(own + "/findings", Map.of("what", "solution", "text", "an apology"));
    assertThat(submits(own + "/findings", Map.of("what", "result", "text", "x")))
        .contains("Please check: What");
    submits(own + "/grade", Map.of("grade", "major", "text", "second time"));
    assertThat(submits(own + "/settle", Map.of("text", "apologised in person")))
        .contains("apologised in person", repair, "Resolved");

    assertThat(admin.gets("/tickets/" + number).body()).contains("major · Engineering · stage 1");
    JsonNode complaint = get("/api/v1/complaints/" + number).body();
    assertThat(complaint.at("/grade").asString()).isEqualTo("major");
    assertThat(complaint.at("/confirmedAt").asString()).endsWith("Z");
    assertThat(submits(own + "/about", Map.of("text", "R1-1"))).contains("the other ticket");
    assertThat(status(own + "/nonsense", Map.of("text", "x"))).isEqualTo(404);
    assertThat(status("complaints/" + repair + "/about", Map.of("text", number))).isEqualTo(404);
  }

  private String field(String path, String body) {
    Answer answer = post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    return answer.body().at("/field").asString();
  }

  private String submits(String path, Map<String, String> form) throws Exception {
    var answer = admin.posts("/console/" + path, signed(form));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private int status(String path, Map<String, String> form) throws Exception {
    return admin.posts("/console/" + path, signed(form)).statusCode();
  }

  private Map<String, String> signed(Map<String, String> form) throws Exception {
    Map<String, String> all = new HashMap<>(form);
    all.put("_csrf", admin.token("/tickets"));
    all.put("whole", "false");
    return all;
  }
}
