package dev.ringback.hotline.households;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.calling.KeyCares;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.NewMember;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.hotline.Browser;
import dev.ringback.hotline.Doorway;
import dev.ringback.hotline.Rooms;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = {Doorway.class, HouseholdsApiTest.House.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "ringback.engines.enabled=false")
class HouseholdsApiTest {

  private static final String ROLL =
      "site,building,room,handover,name,role,phone\n"
          + "翠湖花园,3栋,501,2024-03-05,张三,owner,13800000001\n"
          + "翠湖花园,3栋,502,,李四,tenant,13800000002\n";

  // no @Configuration, or every other test's component scan would find it
  @ComponentScan({
    "dev.ringback.core.household",
    "dev.ringback.core.roll",
    "dev.ringback.hotline.households"
  })
  @Import({KeyCares.class, PhoneChannel.class, Rooms.class})
  static class House {

    @Bean
    static Policy policy() {
      return Policy.read(ConfigFolder.at(null), ZoneId.of("Asia/Shanghai"));
    }
  }

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry registry) {
    Doorway.engines(registry);
  }

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Staff staff;
  @Autowired Passwords passwords;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void empties() {
    jdbc.sql("truncate site cascade").update();
  }

  @Test
  void takesARollListsItAndGivesItBack() throws Exception {
    var taken = post("/import", "text/csv", ROLL);
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.body())
        .contains("\"imported\":true", "\"accepted\":2", "\"charset\":\"UTF-8\"");

    var listed = get("?phone=%2B8613800000001");
    assertThat(listed.body())
        .contains(
            "\"total\":1", "\"room\":\"501\"", "\"handover\":\"2024-03-05\"", "\"role\":\"owner\"")
        .doesNotContain("李四");
    assertThat(get("?size=1&page=1").body()).contains("\"total\":2", "\"room\":\"502\"");

    var given = get("/export");
    assertThat(given.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(given.body()).startsWith("\uFEFFsite,").contains("+8613800000002");
    assertThat(post("/import", "text/csv", given.body()).statusCode()).isEqualTo(200);
    assertThat(
            jdbc.sql("select detail from audit where action = 'households-imported'")
                .query(String.class)
                .list())
        .contains("2 rows");
  }

  @Test
  void takesAFormsFile() throws Exception {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\nsite,building,room\nB,1,1\n\r\n--x--\r\n";
    assertThat(post("/import", "multipart/form-data; boundary=x", form).statusCode())
        .isEqualTo(200);
  }

  @Test
  void refusesBadRowsWithLineColumnAndReason() throws Exception {
    String roll = "site,building,room,handover\nC,1,1,2024-01-01\nC,1,2,soon\n";
    var refused = post("/import", "text/csv", roll);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body()).contains("\"line\":3", "\"column\":\"handover\"", "is no date");

    var some = post("/import?accept=valid", "text/csv", roll);
    assertThat(some.statusCode()).isEqualTo(200);
    assertThat(some.body()).contains("\"accepted\":1", "\"line\":3");
    assertThat(post("/import?accept=most", "text/csv", roll).statusCode()).isEqualTo(400);
  }

  @Test
  void admitsAndLetsGoWhoSpeaksForAFlatAndNotesItsHandover() throws Exception {
    post("/import", "text/csv", ROLL);
    long flat = jdbc.sql("select id from flat where room = '501'").query(Long.class).single();
    String member = "{\"phone\": \"+8613800000077\", \"role\": \"tenant\"}";
    assertThat(post("/" + flat + "/members", "application/json", member).statusCode())
        .isEqualTo(204);
    assertThat(get("?phone=%2B8613800000077").body()).contains("\"total\":1", "tenant");
    assertThat(
            post("/" + flat + "/handover", "application/json", "{\"day\": \"2025-06-01\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(get("?phone=%2B8613800000077").body()).contains("2025-06-01");
    assertThat(
            client
                .send(
                    to("/" + flat + "/members/%2B8613800000077").DELETE().build(),
                    BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(204);
    assertThat(get("?phone=%2B8613800000077").body()).contains("\"total\":0");
    assertThat(post("/999999/members", "application/json", member).statusCode()).isEqualTo(404);
    assertThat(post("/" + flat + "/members", "application/json", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void isForSupervisorsAlone() throws Exception {
    staff.add(
        new NewMember("mei", "Mei", Set.of(Role.AGENT), List.of(), null),
        passwords.hash("correct horse"));
    Browser browser = new Browser(port);
    browser.logsIn("mei", "correct horse");
    assertThat(browser.gets("/api/v1/households/export").statusCode()).isEqualTo(403);
    assertThat(new Browser(port).gets("/api/v1/households").statusCode()).isEqualTo(401);
  }

  @Test
  void keepsTheListOfHouseholdsThatTheManagerCalls() throws Exception {
    post("/import", "text/csv", ROLL);
    long flat = jdbc.sql("select id from flat where room = '502'").query(Long.class).single();

    assertThat(post("/" + flat + "/key", "application/json", "").statusCode()).isEqualTo(204);
    assertThat(get("/key").body()).contains("{\"flats\":[" + flat + "]", "\"reason\":null");
    String why = "{\"reason\":\"a complaint to the company\"}";
    assertThat(post("/" + flat + "/key", "application/json", why).statusCode()).isEqualTo(204);
    assertThat(get("/key").body())
        .contains("\"flat\":" + flat, "\"reason\":\"a complaint to the company\"", "\"last\":null");
    assertThat(
            post("/" + flat + "/key", "application/json", why.replace("a comp", "a ".repeat(300)))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            client
                .send(to("/" + flat + "/key").DELETE().build(), BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(204);
    assertThat(get("/key").body()).isEqualTo("{\"flats\":[],\"items\":[]}");
    assertThat(post("/999999/key", "application/json", "").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(to(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + "/api/v1/households" + path))
        .header("Authorization", "Bearer " + Doorway.TOKEN);
  }
}
