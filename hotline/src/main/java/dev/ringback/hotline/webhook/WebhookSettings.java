package dev.ringback.hotline.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Subscriptions that the operator's settings name.
@ConfigurationProperties("ringback")
record WebhookSettings(@Nullable List<Named> webhooks) {

  WebhookSettings {
    webhooks = webhooks == null ? List.of() : List.copyOf(webhooks);
    for (int i = 0; i < webhooks.size(); i++) {
      check(i, webhooks.get(i));
    }
  }

  /// One of them, as it is written.
  record Named(
      @Nullable String name,
      @Nullable String url,
      @Nullable String secret,
      @Nullable List<String> types) {

    NewSubscription read() {
      return new NewSubscription(
          name == null ? "" : name.strip(),
          NewSubscription.url(url),
          secret == null ? "" : secret,
          types == null ? List.of("*") : types);
    }

    /// Hides the secret.
    @Override
    public String toString() {
      return "Named[" + name + "]";
    }
  }

  List<NewSubscription> read() {
    return webhooks == null ? List.of() : webhooks.stream().map(Named::read).toList();
  }

  private static void check(int index, Named named) {
    try {
      named.read();
    } catch (NewSubscription.Wrong e) {
      throw new IllegalArgumentException(
          "ringback.webhooks[" + index + "]." + e.field() + ": " + e.getMessage(), e);
    }
  }
}
