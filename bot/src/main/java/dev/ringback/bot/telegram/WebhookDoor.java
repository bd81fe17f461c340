package dev.ringback.bot.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The door at which Telegram delivers updates: answers 200 only after the commit.
final class WebhookDoor {

  static final String PATH = "/telegram/webhook";
  static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
  static final int MAX_BYTES = 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(WebhookDoor.class);

  private final HandlingUpdate handling;
  private final byte[] secret;
  private final JsonMapper json;
  private final MeterRegistry meters;

  /// @param secret empty keeps the door shut
  WebhookDoor(HandlingUpdate handling, String secret, JsonMapper json, MeterRegistry meters) {
    this.handling = handling;
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.json = json;
    this.meters = meters;
  }

  RouterFunction<ServerResponse> route() {
    return RouterFunctions.route().POST(PATH, this::receive).build();
  }

  private ServerResponse receive(ServerRequest request) throws ServletException, IOException {
    if (!authentic(request)) {
      return rejected(HttpStatus.FORBIDDEN, "The secret token is missing or wrong.");
    }
    byte[] body;
    try (InputStream in = request.servletRequest().getInputStream()) {
      body = in.readNBytes(MAX_BYTES + 1);
    }
    if (body.length > MAX_BYTES) {
      return rejected(HttpStatus.CONTENT_TOO_LARGE, "An update is never that large.");
    }
    JsonNode update = read(body);
    return update.path("update_id").isIntegralNumber()
        ? handled(update)
        : rejected(HttpStatus.BAD_REQUEST, "This is no update.");
  }

  private boolean authentic(ServerRequest request) {
    String given = request.headers().firstHeader(SECRET_HEADER);
    return secret.length > 0
        && given != null
        && MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (JacksonException e) {
      return json.nullNode();
    }
  }

  private ServerResponse handled(JsonNode update) {
    try {
      handling.handle(update);
      return ServerResponse.ok().build();
    } catch (DataAccessException | TransactionException e) {
      // its message may quote the owner
      LOG.warn("an update was not taken in and stays at Telegram: {}", e.getClass().getName());
      return problem(HttpStatus.SERVICE_UNAVAILABLE, "Please deliver the update again.");
    }
  }

  private ServerResponse rejected(HttpStatus status, String why) {
    meters
        .counter("ringback.telegram.rejected", "reason", status.name().toLowerCase(Locale.ROOT))
        .increment();
    return problem(status, why);
  }

  private static ServerResponse problem(HttpStatus status, String why) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(status, why));
  }
}
