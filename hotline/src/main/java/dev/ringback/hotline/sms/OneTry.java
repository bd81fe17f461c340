package dev.ringback.hotline.sms;

import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The SDK's HTTP layer without its retries: one attempt, to the base URL that is configured.
final class OneTry extends HttpClient {

  private static final int FIRST_THAT_IS_NO_SUCCESS = 300;

  private final TwilioSettings settings;
  private final Tokens tokens;
  private final Wire wire;
  private final JsonMapper json;
  private final Clock clock;

  OneTry(TwilioSettings settings, Tokens tokens, Wire wire, JsonMapper json, Clock clock) {
    this.settings = settings;
    this.tokens = tokens;
    this.wire = wire;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Response reliableRequest(Request request) {
    return makeRequest(request);
  }

  @Override
  public Response reliableRequest(Request request, int[] codes, int retries, long delayMillis) {
    return makeRequest(request);
  }

  /// @throws TwilioRefusal if the answer is no success
  /// @throws NoAnswer if there is none
  @Override
  public Response makeRequest(Request request) {
    HttpRequest.Builder call = call(request);
    HttpResponse<String> answer =
        tokens.call(call, one -> wire.call(one, BodyHandlers.ofString(), settings.timeout()));
    if (answer.statusCode() >= FIRST_THAT_IS_NO_SUCCESS) {
      throw new TwilioRefusal(answer.statusCode(), code(answer.body()), retryAfter(answer));
    }
    return new Response(answer.body(), answer.statusCode());
  }

  private HttpRequest.Builder call(Request request) {
    URI target = settings.at(URI.create(request.constructURL().toString()));
    HttpRequest.Builder call = HttpRequest.newBuilder(target).header("Accept", "application/json");
    if (request.getMethod() == HttpMethod.GET) {
      return call.GET();
    }
    return call.header("Content-Type", "application/x-www-form-urlencoded")
        .method(request.getMethod().name(), BodyPublishers.ofString(request.encodeFormBody()));
  }

  private int code(String body) {
    try {
      return json.readTree(body).path("code").asInt(0);
    } catch (JacksonException e) {
      return 0;
    }
  }

  private @Nullable Duration retryAfter(HttpResponse<String> answer) {
    return answer.headers().firstValue("Retry-After").map(this::delay).orElse(null);
  }

  private @Nullable Duration delay(String header) {
    try {
      return header.strip().matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(header.strip()))
          : Duration.between(
              clock.instant(),
              ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
