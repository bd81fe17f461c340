package dev.ringback.hotline.api;

import dev.ringback.core.SettableClock;
import dev.ringback.core.TestDatabase;
import dev.ringback.core.timer.DueTimers;
import dev.ringback.hotline.Doorway;
import dev.ringback.hotline.Ringback;
import dev.ringback.hotline.Rooms;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A test of the API over HTTP, against the whole service, with a clock that the test sets.
@SpringBootTest(
    classes = ApiTest.House.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "ringback.engines.enabled=false",
      "ringback.api-token=" + ApiTest.TOKEN,
      "ringback.admin-password=correct horse"
    })
@ContextConfiguration(initializers = TestDatabase.class)
abstract class ApiTest {

  static final String TOKEN = "a-token-of-sixteen-and-more";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Map<Integer, Documented> DOCUMENTS = new ConcurrentHashMap<>();

  @LocalServerPort int port;
  @Autowired JsonMapper json;
  @Autowired SettableClock clock;
  @Autowired DueTimers timers;

  /// What came back.
  record Answer(int status, String type, String text, JsonNode body) {}

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return bare(path).header("Authorization", "Bearer " + TOKEN);
  }

  HttpRequest.Builder bare(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  /// Every call that a test makes is one that the OpenAPI document describes as it went.
  Answer send(HttpRequest.Builder request) {
    HttpRequest call = request.build();
    Answer answer = sent(call);
    Documented document =
        DOCUMENTS.computeIfAbsent(
            port, any -> new Documented(sent(request("/v3/api-docs").GET().build()).body()));
    List<String> missing = document.missing(call.method(), call.uri(), answer.status());
    if (!missing.isEmpty()) {
      throw new AssertionError("the OpenAPI document: " + missing);
    }
    return answer;
  }

  private Answer sent(HttpRequest request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      JsonNode body =
          type.contains("json") ? json.readTree(answer.body()) : json.createObjectNode();
      return new Answer(answer.statusCode(), type, answer.body(), body);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /// One story's repair is no repeated defect of the next one's, who have the same owner and door.
  @BeforeEach
  void longAgo(@Autowired JdbcClient jdbc) {
    jdbc.sql(
            "update ticket set opened_at = opened_at - interval '9 years', closed_at = closed_at -"
                + " interval '9 years', resolved_at = resolved_at - interval '9 years'")
        .update();
  }

  /// A dripping tap, told on the phone.
  String openTicket() {
    return openTicket("repair", "the kitchen tap drips", "+8613900000001");
  }

  String openTicket(String kind, String description, String phone) {
    Answer opened =
        post(
            "/api/v1/tickets",
            """
            {"kind": "%s", "category": "plumbing", "urgency": "normal", "description": "%s",
             "contact": {"name": "Mrs Li", "phone": "%s"}, "place": {"room": "302"},
             "channel": "phone"}
            """
                .formatted(kind, description, phone));
    if (opened.status() != 201) {
      throw new AssertionError(opened.text());
    }
    return opened.body().get("number").asString();
  }

  /// A complaint with all that must be written down before it is reported settled.
  void lookedInto(String complaint) {
    post("/api/v1/complaints/" + complaint + "/confirm", "{\"understood\": \"as told\"}");
    for (String what : List.of("meeting", "facts", "cause", "solution")) {
      String finding = "{\"what\": \"%s\", \"text\": \"so it was\"}".formatted(what);
      Answer written = post("/api/v1/complaints/" + complaint + "/findings", finding);
      if (written.status() != 200) {
        throw new AssertionError(written.text());
      }
    }
  }

  Answer act(String number, String action, String body) {
    return post("/api/v1/tickets/" + number + "/" + action, body);
  }

  // no @Configuration, or every other test's component scan would find it
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "dev.ringback",
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
        @ComponentScan.Filter(
            type = FilterType.ASSIGNABLE_TYPE,
            classes = {Ringback.class, Rooms.class, Doorway.class})
      })
  @Import(DueTimers.class)
  static class House {

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock(SettableClock.MORNING);
    }
  }
}
