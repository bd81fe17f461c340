package dev.ringback.hotline.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import dev.ringback.hotline.Doorway;
import dev.ringback.hotline.Rooms;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = Doorway.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "ringback.engines.enabled=false")
@Import(Rooms.class)
class DoorsTest {

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry registry) {
    Doorway.engines(registry);
  }

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  Browser browser;

  @BeforeEach
  void opensABrowser() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void asksStrangersAtTheApiForAToken(String method) throws Exception {
    var answer =
        browser.send(
            browser.to("/api/v1/anything").method(method, HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("\"status\":401");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("ringback="));
  }

  @Test
  void tokenActsAsApiWithoutASession() throws Exception {
    var answer = bearer("/api/v1/anything", Doorway.TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("api");
    assertThat(bearer("/api/v1/staff", Doorway.TOKEN).body()).isEqualTo("hired");
    assertThat(
            jdbc.sql("select count(*) from spring_session where principal_name = 'api'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "", "a-token-of-sixteen-and-mor"})
  void refusesWrongTokens(String token) throws Exception {
    assertThat(bearer("/api/v1/anything", token).statusCode()).isEqualTo(401);
  }

  @Test
  void wrongTokenIsRefusedAlsoBesideAGoodSession() throws Exception {
    browser.logsIn("admin", Doorway.PASSWORD);
    assertThat(bearer("/api/v1/anything", "wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void letsAPersonInByFormAndOutAgain() throws Exception {
    var answer = browser.logsIn("admin", Doorway.PASSWORD);
    assertThat(header(answer, "Location")).endsWith("/");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith("ringback=")
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Lax"));
    assertThat(browser.gets("/").body()).isEqualTo("admin");
    assertThat(browser.gets("/api/v1/anything").body()).isEqualTo("admin");
    assertThat(audited("login", "admin")).isPositive();

    browser.posts("/logout", Map.of("_csrf", browser.token("/login")));
    assertThat(browser.gets("/").statusCode()).isEqualTo(302);
    assertThat(browser.gets("/api/v1/anything").statusCode()).isEqualTo(401);
  }

  @Test
  void changesOnASessionNeedTheTokenAgainstForgery() throws Exception {
    browser.logsIn("admin", Doorway.PASSWORD);
    var forged = browser.posts("/api/v1/anything", Map.of());
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(header(forged, "Content-Type")).isEqualTo("application/problem+json");
    var own = browser.posts("/api/v1/anything", Map.of("_csrf", browser.token("/login")));
    assertThat(own.body()).isEqualTo("admin");
  }

  @Test
  void agentsDontHire() throws Exception {
    jdbc.sql(
            "insert into staff (login, name, roles, password_hash, created_at)"
                + " select 'agent', 'Agent', '{agent}', password_hash, now() from staff"
                + " where login = 'admin'")
        .update();
    browser.logsIn("agent", Doorway.PASSWORD);
    assertThat(browser.gets("/").body()).isEqualTo("agent");
    var answer = browser.posts("/api/v1/staff", Map.of("_csrf", browser.token("/login")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void techniciansAreToldThatTheConsoleIsForTheDeskAndLoggedOut() throws Exception {
    jdbc.sql(
            "insert into staff (login, name, roles, password_hash, created_at)"
                + " select 'fitter', 'Fitter', '{technician}', password_hash, now() from staff"
                + " where login = 'admin'")
        .update();
    browser.logsIn("fitter", Doorway.PASSWORD);
    var turnedAway = browser.gets("/");
    assertThat(turnedAway.statusCode()).isEqualTo(302);
    assertThat(header(turnedAway, "Location")).endsWith("/login?technician");
    assertThat(header(browser.gets("/"), "Location")).endsWith("/login");
  }

  @Test
  void vendorsNeedNoToken() throws Exception {
    for (String door : List.of("/twilio/sms", "/telegram/webhook")) {
      assertThat(browser.posts(door, Map.of("Body", "hello")).body()).isEqualTo("taken");
    }
  }

  @Test
  void fiveWrongPasswordsCloseTheDoorForThatLogin() throws Exception {
    for (int i = 0; i < LoginAttempts.MOST; i++) {
      assertThat(header(browser.logsIn("nobody", "wrong"), "Location")).endsWith("/login?failed");
    }
    assertThat(header(browser.logsIn("nobody", "wrong"), "Location")).endsWith("/login?closed");
    assertThat(header(browser.logsIn("admin", Doorway.PASSWORD), "Location")).endsWith("/");
    assertThat(audited("login-failed", "unknown")).isEqualTo(LoginAttempts.MOST);
  }

  @Test
  void healthIsForEverybodyByPartButItsDetailsAreForStaff() throws Exception {
    var answer = browser.gets("/actuator/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"db\":{\"status\":\"UP\"}", "\"redis\":{\"status\":\"UP\"");
    assertThat(bearer("/actuator/health", Doorway.TOKEN).body()).contains("\"database\"");
  }

  @Test
  void metricsAreForThisMachineAndForStaff() throws Exception {
    assertThat(browser.gets("/actuator/prometheus").body()).contains("jvm_");
    var proxied =
        browser.send(browser.to("/actuator/prometheus").header("X-Forwarded-For", "1.2.3.4"));
    assertThat(proxied.statusCode()).isEqualTo(401);
  }

  @Test
  void pagesMayRunNoInlineScript() throws Exception {
    assertThat(header(browser.gets("/login"), "Content-Security-Policy"))
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void piecesOfAPageAreSentToTheLogInAsAWhole() throws Exception {
    var answer = browser.send(browser.to("/").header("HX-Request", "true"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "HX-Redirect")).isEqualTo("/login");
  }

  private HttpResponse<String> bearer(String path, String token)
      throws IOException, InterruptedException {
    var request = browser.to(path).header("Authorization", "Bearer " + token);
    return browser.send(
        path.endsWith("staff") ? request.POST(HttpRequest.BodyPublishers.noBody()) : request);
  }

  private long audited(String action, String actor) {
    return jdbc.sql("select count(*) from audit where action = :action and actor = :actor")
        .param("action", action)
        .param("actor", actor)
        .query(Long.class)
        .single();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
