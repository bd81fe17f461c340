package dev.ringback.hotline.webhook;

import dev.ringback.core.event.Events;
import dev.ringback.core.event.Position;
import dev.ringback.hotline.webhook.Subscription.Source;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes over, at each start, the subscriptions that stand in the settings.
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class FromSettings {

  private final WebhookSettings settings;
  private final Subscriptions subscriptions;
  private final Events events;

  FromSettings(WebhookSettings settings, Subscriptions subscriptions, Events events) {
    this.settings = settings;
    this.subscriptions = subscriptions;
    this.events = events;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void takeOver() {
    List<NewSubscription> wanted = settings.read();
    subscriptions.keepOfSettings(wanted.stream().map(NewSubscription::name).toList());
    Position head = events.head();
    for (NewSubscription each : wanted) {
      if (subscriptions.add(each, Source.SETTINGS, head).isEmpty()) {
        subscriptions.change(each);
      }
    }
  }
}
