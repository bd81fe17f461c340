package dev.ringback.hotline.sms;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/// Signs calls with the token that Twilio takes at the moment: while rotating there are two.
final class Tokens {

  private static final int NOT_THIS_TOKEN = 401;

  private final String accountSid;
  private final List<String> tokens;
  private volatile int current;

  Tokens(TwilioSettings settings) {
    accountSid = settings.accountSid();
    tokens = settings.authToken();
  }

  /// Makes the call, and makes it with the other token if this one is refused: nothing was done
  /// then.
  <T> HttpResponse<T> call(
      HttpRequest.Builder request, Function<HttpRequest, HttpResponse<T>> wire) {
    int first = current;
    HttpResponse<T> answer = wire.apply(signed(request, first));
    for (int i = 1; i < tokens.size() && answer.statusCode() == NOT_THIS_TOKEN; i++) {
      int next = (first + i) % tokens.size();
      answer = wire.apply(signed(request, next));
      if (answer.statusCode() != NOT_THIS_TOKEN) {
        current = next;
      }
    }
    return answer;
  }

  private HttpRequest signed(HttpRequest.Builder request, int token) {
    String both = accountSid + ":" + tokens.get(token);
    String basic = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    return request.setHeader("Authorization", "Basic " + basic).build();
  }
}
