package dev.ringback.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.matching.UrlPathPattern;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays the Bot API server: keeps updates until an offset confirms them, and answers every other
/// method with a yes unless told otherwise.
final class BotApiStandIn implements AutoCloseable {

  static final String TOKEN = "4242:a-token";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Queue<String> updates = new ConcurrentLinkedQueue<>();
  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().extensions(new Updates()));

  BotApiStandIn() {
    server.start();
    answers("deleteWebhook", 200, "{\"ok\":true,\"result\":true}");
    for (String method :
        List.of("answerCallbackQuery", "editMessageReplyMarkup", "leaveChat", "setMyCommands")) {
      answers(method, 200, "{\"ok\":true,\"result\":true}");
    }
    answers("setWebhook", 200, "{\"ok\":true,\"result\":true}");
    answers("sendMessage", 200, "{\"ok\":true,\"result\":{\"message_id\":77}}");
    offersUpdates();
  }

  URI url() {
    return URI.create(server.baseUrl());
  }

  WireMockServer server() {
    return server;
  }

  void brings(String... those) {
    updates.addAll(List.of(those));
  }

  /// Goes back to handing updates out.
  void offersUpdates() {
    answers("getUpdates", aResponse().withTransformers(Updates.NAME));
  }

  void answers(String method, int status, String body) {
    answers(
        method,
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "application/json")
            .withBody(body));
  }

  void answers(String method, ResponseDefinitionBuilder response) {
    server.stubFor(any(path(method)).willReturn(response));
  }

  /// The bodies of the calls of a method, oldest first.
  List<JsonNode> calls(String method) {
    return server.findAll(postRequestedFor(path(method))).stream()
        .map(request -> JSON.readTree(request.getBody()))
        .toList();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static UrlPathPattern path(String method) {
    return urlPathEqualTo("/bot" + TOKEN + "/" + method);
  }

  private final class Updates implements ResponseTransformerV2 {

    static final String NAME = "updates";

    @Override
    public String getName() {
      return NAME;
    }

    @Override
    public boolean applyGlobally() {
      return false;
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
      long offset = JSON.readTree(event.getRequest().getBody()).path("offset").asLong(0);
      updates.removeIf(
          update -> {
            long id = JSON.readTree(update).path("update_id").asLong(-1);
            return id >= 0 && id < offset;
          });
      return Response.Builder.like(response)
          .but()
          .status(200)
          .body("{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}")
          .build();
    }
  }
}
