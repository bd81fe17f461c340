package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// What the OpenAPI document says is what the service does.
class OpenApiTest extends ApiTest {

  private JsonNode document = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();

  @BeforeEach
  void reads() {
    document = get("/v3/api-docs").body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "post /api/v1/triage",
        "get /api/v1/tickets",
        "post /api/v1/tickets",
        "get /api/v1/tickets/{number}",
        "post /api/v1/tickets/{number}/{action}",
        "get /api/v1/conversations",
        "get /api/v1/conversations/{id}/messages",
        "post /api/v1/conversations/{id}/take",
        "post /api/v1/conversations/{id}/release",
        "post /api/v1/conversations/{id}/messages",
        "get /api/v1/callbacks",
        "post /api/v1/callbacks/{id}/send",
        "post /api/v1/callbacks/{id}/result",
        "post /api/v1/callbacks/{id}/review",
        "get /api/v1/reports/{name}",
        "get /api/v1/staff",
        "post /api/v1/staff",
        "get /api/v1/events",
        "get /api/v1/webhooks",
        "post /api/v1/webhooks",
        "get /api/v1/webhooks/{id}/deliveries"
      })
  void hasEveryCall(String call) {
    String[] parts = call.split(" ");
    assertThat(document.at("/paths").get(parts[1])).as(call).isNotNull();
    assertThat(document.at("/paths").get(parts[1]).get(parts[0])).as(call).isNotNull();
  }

  /// Every operation stands in the document, and nothing else does.
  @Test
  void hasEveryCallThatThereIsAndNoOther(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    Set<String> real = new TreeSet<>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, method) ->
                info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/v1"))
                    .flatMap(
                        path ->
                            info.getMethodsCondition().getMethods().stream()
                                .map(verb -> verb.name().toLowerCase(Locale.ROOT) + " " + path))
                    .forEach(real::add));
    Set<String> written = new TreeSet<>();
    document
        .at("/paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(verb -> written.add(verb + " " + path.getKey())));

    assertThat(written).filteredOn(call -> call.contains(" /api/v1")).isEqualTo(List.copyOf(real));
  }

  @Test
  void asksForWordsAndNotForObjects() {
    for (Map.Entry<String, JsonNode> path : document.at("/paths").properties()) {
      for (JsonNode call : path.getValue().values()) {
        for (JsonNode parameter : call.at("/parameters")) {
          assertThat(resolved(parameter.path("schema")).path("type").asString(""))
              .as(path.getKey() + " " + parameter.path("name"))
              .isNotEqualTo("object");
        }
      }
    }
    JsonNode tickets = document.at("/paths").get("/api/v1/tickets").get("get").get("parameters");
    assertThat(names(tickets))
        .containsExactlyInAnyOrder("state", "urgency", "kind", "phone", "since", "page", "size");
    assertThat(tickets.toString()).contains("\"on_site\"").contains("\"emergency\"");
    JsonNode report = document.at("/paths").get("/api/v1/reports/{name}").get("get");
    assertThat(names(report.get("parameters"))).contains("name", "from", "to", "site", "category");
    assertThat(report.toString()).contains("\"satisfaction\"");
    assertThat(document.at("/paths").get("/api/v1/tickets/{number}/{action}").toString())
        .contains("\"regrade\"")
        .doesNotContain("\"release\"");
  }

  private static List<String> names(JsonNode parameters) {
    List<String> names = new ArrayList<>();
    parameters.forEach(parameter -> names.add(parameter.get("name").asString()));
    return names;
  }

  @Test
  void saysOfEveryChangeHowItIsRepeatedAndOfEveryCallHowItIsRefused() {
    for (Map.Entry<String, JsonNode> path : document.at("/paths").properties()) {
      for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
        JsonNode said = call.getValue();
        boolean keyed = said.at("/parameters").toString().contains("Idempotency-Key");
        assertThat(keyed).as(path.getKey()).isEqualTo(!call.getKey().equals("get"));
        assertThat(said.at("/responses/409/content").propertyNames())
            .as(path.getKey())
            .contains("application/problem+json");
      }
    }
    assertThat(document.at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
  }

  @Test
  void describesTheAnswersAsTheyAre() {
    post("/api/v1/staff", "{\"login\":\"oa\",\"name\":\"OA\",\"roles\":[\"technician\"]}");
    String number = openTicket();
    act(number, "assign", "{\"assignee\":\"oa\"}");
    act(number, "resolve", "{}");
    act(number, "accept", "{}");

    JsonNode ticket = schema(document.at("/paths").get("/api/v1/tickets/{number}").get("get"));
    assertThat(resolved(ticket).at("/properties/number/type").asString()).isEqualTo("string");
    assertThat(resolved(ticket).at("/properties/step/enum").toString()).contains("\"rework\"");
    fits("/api/v1/tickets/{number}", "/api/v1/tickets/" + number);
    fits("/api/v1/tickets", "/api/v1/tickets");
    fits("/api/v1/callbacks", "/api/v1/callbacks");
    fits("/api/v1/staff", "/api/v1/staff");
    fits("/api/v1/conversations", "/api/v1/conversations");
    JsonNode judge = document.at("/paths").get("/api/v1/triage").get("post");
    fits(schema(judge), post("/api/v1/triage", "{\"text\": \"gas leak\"}").body(), "verdict");
  }

  private void fits(String path, String address) {
    JsonNode answer = get(address).body();
    JsonNode schema = schema(document.at("/paths").get(path).get("get"));
    fits(schema, answer, address);
  }

  private static JsonNode schema(JsonNode call) {
    JsonNode contents = call.at("/responses/200/content");
    return contents.properties().iterator().next().getValue().get("schema");
  }

  /// Every value is declared, is of the type declared, and among those listed.
  private void fits(JsonNode declared, JsonNode value, String where) {
    JsonNode schema = resolved(declared);
    if (value.isNull()) {
      return;
    }
    List<String> wrong = new ArrayList<>();
    switch (schema.path("type").asString("")) {
      case "object" -> {
        assertThat(value.isObject()).as(where).isTrue();
        for (Map.Entry<String, JsonNode> part : value.properties()) {
          JsonNode inside = schema.path("properties").path(part.getKey());
          inside = inside.isMissingNode() ? schema.path("additionalProperties") : inside;
          if (inside.isMissingNode()) {
            wrong.add(part.getKey());
          } else {
            fits(inside, part.getValue(), where + "." + part.getKey());
          }
        }
      }
      case "array" -> {
        assertThat(value.isArray()).as(where).isTrue();
        value.forEach(item -> fits(schema.get("items"), item, where + "[]"));
      }
      case "string" -> {
        assertThat(value.isString()).as(where + " " + value).isTrue();
        if (schema.has("enum")) {
          assertThat(schema.get("enum").toString()).as(where).contains(value.toString());
        }
      }
      case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
      case "number" -> assertThat(value.isNumber()).as(where).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
      default -> {}
    }
    assertThat(wrong).as(where + " has undeclared parts").isEmpty();
  }

  private JsonNode resolved(JsonNode declared) {
    String ref = declared.path("$ref").asString("");
    return ref.isEmpty() ? declared : document.at(ref.substring(1));
  }
}
