package dev.ringback.hotline.webhook;

import dev.ringback.core.event.Event;
import dev.ringback.core.event.Events;
import dev.ringback.core.event.Position;
import dev.ringback.core.staff.Audit;
import dev.ringback.hotline.webhook.Subscription.Source;
import dev.ringback.hotline.webhook.Subscription.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What people and programs do with subscriptions.
@Component
public class Webhooks {

  static final String TEST = "webhook.test";

  private final Subscriptions subscriptions;
  private final Deliveries deliveries;
  private final Events events;
  private final Audit audit;
  private final JsonMapper json;
  private final Clock clock;

  Webhooks(
      Subscriptions subscriptions,
      Deliveries deliveries,
      Events events,
      Audit audit,
      JsonMapper json,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.events = events;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  public List<Subscription> list(int offset, int most) {
    return subscriptions.list(offset, most);
  }

  public long count() {
    return subscriptions.count();
  }

  public Optional<Subscription> find(long id) {
    return subscriptions.find(id);
  }

  /// Tells of what happens from now on.
  ///
  /// @return empty if the name is taken
  @Transactional
  public Optional<Subscription> add(NewSubscription wanted, String login) {
    Optional<Long> id = subscriptions.add(wanted, Source.API, events.head());
    id.ifPresent(added -> audit.record(login, "webhook-added", wanted.name()));
    return id.flatMap(subscriptions::find);
  }

  @Transactional
  public void remove(Subscription subscription, String login) {
    subscriptions.remove(subscription.id());
    audit.record(login, "webhook-removed", subscription.name());
  }

  /// What happened while it rested is told when it goes on.
  @Transactional
  public void set(Subscription subscription, State state, String login) {
    subscriptions.set(subscription.id(), state);
    audit.record(login, "webhook-" + state.code(), subscription.name());
  }

  /// Queues a call that means nothing, for trying it out.
  @Transactional
  public void test(Subscription subscription) {
    Event event =
        new Event(Position.START, TEST, Long.toString(subscription.id()), clock.instant());
    String body =
        json.writeValueAsString(
            Map.of(
                "id",
                "test-" + UUID.randomUUID(),
                "type",
                TEST,
                "subject",
                event.subject(),
                "at",
                event.at()));
    deliveries.add(subscription.id(), event, body);
  }

  /// Lets go what the receiver will never take, so that the next can be told.
  ///
  /// @return false if nothing of the subscription waits under this id
  @Transactional
  public boolean skip(Subscription subscription, long delivery, String login) {
    boolean skipped = deliveries.skip(subscription.id(), delivery);
    if (skipped) {
      audit.record(login, "webhook-skipped", subscription.name() + " " + delivery);
    }
    return skipped;
  }

  /// Newest first.
  ///
  /// @param state null: in any
  public List<Delivery> log(
      long subscription, Delivery.@Nullable State state, int offset, int most) {
    return deliveries.list(subscription, state, offset, most);
  }

  public long countLog(long subscription, Delivery.@Nullable State state) {
    return deliveries.count(subscription, state);
  }
}
