package dev.ringback.hotline.webhook;

import dev.ringback.core.policy.Policy;
import dev.ringback.hotline.webhook.Heads.Head;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Calls the receivers, with no transaction open.
@Component
class Calling {

  private static final Logger LOG = LoggerFactory.getLogger(Calling.class);
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final int GOOD = 200;
  private static final int NOT_GOOD = 300;

  private final Announcing announcing;
  private final Heads heads;
  private final Policy policy;
  private final Clock clock;
  // an answer that leads elsewhere is a failure: the signature is for the address that was given
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_WITHIN)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Calling(Announcing announcing, Heads heads, Policy policy, Clock clock) {
    this.announcing = announcing;
    this.heads = heads;
    this.policy = policy;
    this.clock = clock;
  }

  /// What is due now, one for each subscription; to be called each.
  List<Head> due() {
    while (announcing.announce()) {
      // there is more
    }
    return heads.claim();
  }

  /// Makes one call and notes what came of it.
  void call(Head head) {
    try {
      int status = post(head);
      if (status >= GOOD && status < NOT_GOOD) {
        heads.taken(head, Integer.toString(status));
      } else {
        heads.failed(head, Integer.toString(status));
      }
    } catch (TimeoutException e) {
      heads.failed(head, "timeout");
    } catch (ExecutionException e) {
      heads.failed(head, reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // the claim is left to its lease
      LOG.error("webhook delivery {}: the outcome could not be noted", head.id(), e);
    }
  }

  /// The time-out covers a body that trickles in, too.
  private int post(Head head) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request(head), HttpResponse.BodyHandlers.discarding());
    try {
      long patience = policy.programs().webhooks().timeout().toMillis();
      return answer.get(patience, TimeUnit.MILLISECONDS).statusCode();
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest request(Head head) {
    return HttpRequest.newBuilder(head.url())
        .header("Content-Type", "application/json")
        .header("User-Agent", "Ringback")
        .header("Ringback-Event", head.type())
        .header("Ringback-Delivery", Long.toString(head.id()))
        .header(Signature.HEADER, Signature.of(head.secret(), clock.instant(), head.body()))
        .POST(HttpRequest.BodyPublishers.ofString(head.body()))
        .build();
  }

  /// By kind alone: messages may hold the address, and addresses may hold secrets.
  private static String reason(@Nullable Throwable thrown) {
    return switch (thrown) {
      case java.net.http.HttpTimeoutException e -> "timeout";
      case java.net.ConnectException e -> "not reached";
      case IOException e -> "broken off";
      case null, default -> "failed";
    };
  }
}
