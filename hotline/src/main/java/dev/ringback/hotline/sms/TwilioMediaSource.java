package dev.ringback.hotline.sms;

import dev.ringback.bot.conversation.MediaSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Fetches the pictures of an MMS.
@Component
@WithTwilio
class TwilioMediaSource implements MediaSource {

  private static final Duration WHOLE_DOWNLOAD = Duration.ofMinutes(1);
  private static final int MOST_REDIRECTS = 3;
  private static final URI TWILIO = URI.create("https://api.twilio.com");

  private final TwilioSettings settings;
  private final Tokens tokens;
  private final Wire wire;

  TwilioMediaSource(TwilioSettings settings, Tokens tokens, Wire wire) {
    this.settings = settings;
    this.tokens = tokens;
    this.wire = wire;
  }

  @Override
  public String channel() {
    return TwilioCourier.CHANNEL;
  }

  /// Signs the first call alone. Twilio sends us on to a store of files, which is not to see our
  /// token.
  @Override
  public Content fetch(String reference) throws IOException {
    try {
      URI at = atTwilio(reference);
      HttpResponse<byte[]> answer =
          tokens.call(HttpRequest.newBuilder(at).GET(), request -> download(request));
      for (int i = 0; redirect(answer) && i < MOST_REDIRECTS; i++) {
        at = next(at, answer);
        answer = download(HttpRequest.newBuilder(at).GET().build());
      }
      return content(answer);
    } catch (NoAnswer e) {
      throw new IOException("the file did not come: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("that is no address of a file", e);
    }
  }

  /// The token goes to Twilio and nowhere else, whatever host the reference names.
  private URI atTwilio(String reference) {
    URI given = URI.create(reference);
    if (given.getRawPath() == null || given.getRawPath().isEmpty()) {
      throw new IllegalArgumentException("no path");
    }
    return settings.at(TWILIO.resolve(given.getRawPath()));
  }

  private HttpResponse<byte[]> download(HttpRequest request) {
    BodyHandler<byte[]> bounded = BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES);
    return wire.call(request, bounded, WHOLE_DOWNLOAD);
  }

  private static boolean redirect(HttpResponse<byte[]> answer) {
    return answer.statusCode() / 100 == 3 && answer.headers().firstValue("Location").isPresent();
  }

  private static URI next(URI at, HttpResponse<byte[]> answer) {
    return at.resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private static Content content(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new IOException("http " + answer.statusCode());
    }
    return new Content(
        answer.headers().firstValue("Content-Type").orElse("application/octet-stream"),
        answer.body());
  }
}
