package dev.ringback.bot.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Calls the Bot API: one attempt a call, bounded in time and size.
///
/// Nothing that it throws holds the token, which is part of every URL.
final class BotApi implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration DOWNLOADING = Duration.ofMinutes(2);
  private static final int MAX_ANSWER = 16 * 1024 * 1024;
  private static final int OK = 200;

  private final TelegramSettings settings;
  private final JsonMapper json;
  private final Duration patience;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  BotApi(TelegramSettings settings, JsonMapper json) {
    this(settings, json, PATIENCE);
  }

  /// @param patience with ordinary calls
  BotApi(TelegramSettings settings, JsonMapper json, Duration patience) {
    this.patience = patience;
    this.settings = settings;
    this.json = json;
  }

  /// Calls a method.
  ///
  /// @return its `result`
  /// @throws BotRefusal if the server said no
  /// @throws IOException if no answer came
  JsonNode call(String method, Map<String, ?> arguments) throws IOException {
    return call(method, arguments, patience);
  }

  JsonNode call(String method, Map<String, ?> arguments, Duration patience) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(url("/bot", "/" + method))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(arguments)))
            .build();
    HttpResponse<byte[]> response = send(request, MAX_ANSWER, patience);
    JsonNode body = read(response.body());
    if (response.statusCode() != OK || !body.path("ok").asBoolean(false)) {
      throw BotRefusal.of(response.statusCode(), body);
    }
    return body.path("result");
  }

  /// Downloads a file of which `getFile` told the path.
  ///
  /// @param most bytes; a longer file fails
  HttpResponse<byte[]> download(String path, int most) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(url("/file/bot", "/" + path)).GET().build();
    HttpResponse<byte[]> response = send(request, most, DOWNLOADING);
    if (response.statusCode() != OK) {
      throw BotRefusal.of(response.statusCode(), MissingNode.getInstance());
    }
    return response;
  }

  private URI url(String prefix, String rest) throws IOException {
    try {
      return URI.create(settings.baseUrl() + prefix + settings.token() + rest);
    } catch (IllegalArgumentException e) {
      // its message would tell the token
      throw new IOException("the token or a file's path makes no URL");
    }
  }

  /// The request's own timeout ends with the headers; this one covers the body too.
  private HttpResponse<byte[]> send(HttpRequest request, int most, Duration patience)
      throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no answer within " + patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
