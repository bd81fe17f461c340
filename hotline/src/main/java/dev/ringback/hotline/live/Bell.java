package dev.ringback.hotline.live;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/// Tells the other nodes, through a short Redis stream, that there are new event rows.
///
/// Nothing is lost with it: every node looks at the rows by itself, only later. Two connections of
/// its own, since a blocking read holds up everything behind it.
@Component
class Bell {

  static final String KEY = "ringback:bell";

  private static final Logger log = LoggerFactory.getLogger(Bell.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int LONGEST = 100;
  private static final Duration HEARING = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);

  private final LettuceConnectionFactory redis;
  private final Semaphore rings = new Semaphore(0);
  private final Semaphore taken = new Semaphore(0);
  private volatile boolean hung;

  Bell(LettuceConnectionFactory redis) {
    this.redis = redis;
  }

  /// Rings soon, from another thread; never blocks and never fails.
  void ring() {
    rings.release();
  }

  /// @param heard called whenever some node has rung, this one included
  void hang(Runnable heard) {
    hung = true;
    taken.drainPermits();
    Thread.ofVirtual().name("bell-ringer").start(() -> keep("ring", this::ringing));
    Thread.ofVirtual().name("bell-hearer").start(() -> keep("hear", () -> hearing(heard)));
  }

  void take() {
    hung = false;
    rings.release();
    taken.release(2);
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private void keep(String what, Work work) {
    boolean said = false;
    while (hung) {
      try {
        work.run();
        said = false;
      } catch (RedisException | IllegalStateException e) {
        if (!said && hung) {
          log.warn("cannot {} through Redis, looking every second instead: {}", what, reason(e));
          said = true;
        }
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  private void ringing() throws InterruptedException {
    try (StatefulRedisConnection<String, String> connection = connect(PATIENCE)) {
      while (hung) {
        rings.acquire();
        rings.drainPermits();
        connection.sync().xadd(KEY, XAddArgs.Builder.maxlen(LONGEST), Map.of("at", "1"));
        connection.sync().expire(KEY, KEPT);
      }
    }
  }

  private void hearing(Runnable heard) {
    try (StatefulRedisConnection<String, String> connection = connect(HEARING.plus(PATIENCE))) {
      String last = "$";
      while (hung) {
        var rung =
            connection.sync().xread(XReadArgs.Builder.block(HEARING), StreamOffset.from(KEY, last));
        if (!rung.isEmpty()) {
          last = rung.getLast().getId();
          heard.run();
        }
      }
    }
  }

  private StatefulRedisConnection<String, String> connect(Duration patience) {
    if (!(redis.getRequiredNativeClient() instanceof RedisClient client)) {
      throw new IllegalStateException("a cluster: no bell there");
    }
    StatefulRedisConnection<String, String> connection = client.connect();
    connection.setTimeout(patience);
    return connection;
  }

  /// Until it is worth trying again, or the bell is taken down.
  private void pause() {
    try {
      taken.tryAcquire(BEFORE_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
