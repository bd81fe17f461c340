package dev.ringback.hotline.webhook;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Programs;
import dev.ringback.core.task.Tasks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hands out what each subscription is to be told next, and notes what came of it.
///
/// In order and one at a time per subscription, claimed under a lease that is committed before the
/// call: a node that dies leaves it to another, and the receiver may then hear it twice.
@Component
class Heads {

  static final String TASK = "webhook-failed";

  private static final Duration BEYOND_THE_TIMEOUT = Duration.ofSeconds(30);
  private static final double SHORTENED_BY_AT_MOST = 0.2;

  private final JdbcClient jdbc;
  private final Deliveries deliveries;
  private final Policy policy;
  private final Tasks tasks;
  private final Events events;
  private final Clock clock;

  Heads(
      JdbcClient jdbc,
      Deliveries deliveries,
      Policy policy,
      Tasks tasks,
      Events events,
      Clock clock) {
    this.jdbc = jdbc;
    this.deliveries = deliveries;
    this.policy = policy;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  /// One call to be made.
  record Head(long id, long subscription, URI url, String secret, String type, String body) {

    /// Hides the secret and what is told.
    @Override
    public String toString() {
      return "Head[" + id + "]";
    }
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public List<Head> claim() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    Duration lease = policy.programs().webhooks().timeout().plus(BEYOND_THE_TIMEOUT);
    return jdbc.sql(
            """
            with free as (
              select w.id, (select min(d.id) from webhook_delivery d
                where d.webhook_id = w.id and d.state = 'due') as head
              from webhook w
              where w.state = 'on' and w.next_at <= :now
                and (w.lease_until is null or w.lease_until <= :now)
                and exists (select 1 from webhook_delivery d
                  where d.webhook_id = w.id and d.state = 'due')
              order by w.id for update skip locked)
            update webhook w set lease_until = :until
            from free join webhook_delivery d on d.id = free.head
            where w.id = free.id
            returning d.id, w.id as subscription, w.url, w.secret, d.type, d.body
            """)
        .param("now", now)
        .param("until", now.plus(lease))
        .query(
            (row, n) ->
                new Head(
                    row.getLong("id"),
                    row.getLong("subscription"),
                    URI.create(row.getString("url")),
                    row.getString("secret"),
                    row.getString("type"),
                    row.getString("body")))
        .list();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void taken(Head head, String outcome) {
    Instant now = clock.instant();
    jdbc.sql("update webhook set failures = 0, lease_until = null, next_at = :now where id = :id")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", head.subscription())
        .update();
    deliveries.tried(head.id(), outcome, now, true);
  }

  /// Waits longer and longer; after the policy's number in a row an agent must look.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void failed(Head head, String outcome) {
    Instant now = clock.instant();
    Programs.Webhooks rules = policy.programs().webhooks();
    int failures =
        jdbc.sql(
                "update webhook set failures = failures + 1, lease_until = null where id = :id"
                    + " returning failures")
            .param("id", head.subscription())
            .query(Integer.class)
            .optional()
            .orElse(0);
    deliveries.tried(head.id(), outcome, now, false);
    if (failures >= rules.failures()) {
      giveUp(head.subscription(), failures, outcome);
    } else {
      again(head.subscription(), now.plus(shortened(rules.waitAfter(failures))));
    }
  }

  private void again(long subscription, Instant at) {
    jdbc.sql("update webhook set next_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", subscription)
        .update();
  }

  private void giveUp(long subscription, int failures, String outcome) {
    jdbc.sql("update webhook set state = 'failed' where id = :id and state = 'on' returning name")
        .param("id", subscription)
        .query(String.class)
        .optional()
        .ifPresent(
            name -> {
              tasks.open(TASK, null, null, name + ": " + failures + " × " + outcome);
              events.record("webhook.failed", Long.toString(subscription));
            });
  }

  /// Receivers that failed together are not called together again.
  private static Duration shortened(Duration wait) {
    double share = 1 - SHORTENED_BY_AT_MOST * ThreadLocalRandom.current().nextDouble();
    return Duration.ofMillis((long) (wait.toMillis() * share));
  }
}
