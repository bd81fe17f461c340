package dev.ringback.hotline.api;

import dev.ringback.hotline.webhook.Delivery;
import dev.ringback.hotline.webhook.NewSubscription;
import dev.ringback.hotline.webhook.Subscription;
import dev.ringback.hotline.webhook.Webhooks;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Programs that are told what changes, and the log of what they were told.
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhooksApi {

  private static final String PATH = "/api/v1/webhooks/";
  private static final int SECRET_BYTES = 32;

  private final Webhooks webhooks;
  private final SecureRandom random = new SecureRandom();

  WebhooksApi(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  /// @param secret without one we make one up
  record NewWebhookBody(
      @Nullable String name,
      @Nullable String url,
      @Nullable String secret,
      @Nullable List<String> types) {}

  /// A subscription and, this once, the secret that signs its calls.
  record Made(long id, String name, URI url, List<String> types, Instant createdAt, String secret) {

    /// Hides the secret.
    @Override
    public String toString() {
      return "Made[" + id + "]";
    }
  }

  @GetMapping
  Listing<Subscription> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size).list(webhooks::list, webhooks::count);
  }

  @GetMapping("/{id}")
  Subscription one(@PathVariable String id) {
    return known(id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Made> add(@RequestBody NewWebhookBody body, Authentication who) {
    NewSubscription wanted = read(body);
    Subscription made =
        webhooks
            .add(wanted, who.getName())
            .orElseThrow(() -> Refusal.conflict("This name is taken.", Map.of("field", "name")));
    return ResponseEntity.created(URI.create(PATH + made.id()))
        .body(
            new Made(
                made.id(),
                made.name(),
                made.url(),
                made.types(),
                made.createdAt(),
                wanted.secret()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, Authentication who) {
    webhooks.remove(ofTheApi(id), who.getName());
  }

  /// Goes on with what waits.
  @PostMapping("/{id}/enable")
  Subscription enable(@PathVariable String id, Authentication who) {
    webhooks.set(known(id), Subscription.State.ON, who.getName());
    return known(id);
  }

  @PostMapping("/{id}/disable")
  Subscription disable(@PathVariable String id, Authentication who) {
    webhooks.set(known(id), Subscription.State.OFF, who.getName());
    return known(id);
  }

  /// Sends a call that means nothing.
  @PostMapping("/{id}/test")
  Subscription test(@PathVariable String id) {
    webhooks.test(known(id));
    return known(id);
  }

  /// Newest first.
  @GetMapping("/{id}/deliveries")
  Listing<Delivery> log(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    long of = known(id).id();
    Delivery.State wanted = Given.word("state", state, Delivery.State.class);
    return Window.of(page, size)
        .list(
            (offset, most) -> webhooks.log(of, wanted, offset, most),
            () -> webhooks.countLog(of, wanted));
  }

  /// Lets go what the receiver will never take.
  @PostMapping("/{id}/deliveries/{delivery}/skip")
  Subscription skip(@PathVariable String id, @PathVariable String delivery, Authentication who) {
    if (!webhooks.skip(known(id), Ids.of(delivery), who.getName())) {
      throw Refusal.notFound("There is no such delivery waiting.");
    }
    return known(id);
  }

  private NewSubscription read(NewWebhookBody body) {
    try {
      return new NewSubscription(
          Given.needed("name", body.name()),
          NewSubscription.url(body.url()),
          body.secret() == null ? secret() : body.secret(),
          Given.all("types", body.types(), List.of("*")));
    } catch (NewSubscription.Wrong e) {
      throw Refusal.field(e.field(), String.valueOf(e.getMessage()));
    }
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Subscription ofTheApi(String id) {
    Subscription found = known(id);
    if (found.source() != Subscription.Source.API) {
      throw Refusal.conflict(
          "This one stands in the settings; remove it there.", Map.of("source", found.source()));
    }
    return found;
  }

  private Subscription known(String id) {
    return webhooks
        .find(Ids.of(id))
        .orElseThrow(() -> Refusal.notFound("There is no such webhook."));
  }
}
