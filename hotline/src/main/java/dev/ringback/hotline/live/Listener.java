package dev.ringback.hotline.live;

import dev.ringback.core.event.Event;
import dev.ringback.core.event.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One open stream's share of the feed: a bounded queue, so that a slow client costs no memory.
class Listener {

  static final int BOUND = 1_000;

  private static final Event WAKE = new Event(Position.START, "", "", Instant.EPOCH);

  private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>(BOUND);
  private final @Nullable String session;
  private volatile boolean ended;

  /// @param session the web session that the stream belongs to; null: a token, or nobody
  Listener(@Nullable String session) {
    this.session = session;
  }

  /// Hands over an event, or ends a stream that cannot keep up; its client comes back and resumes
  /// from the rows.
  void offer(Event event) {
    if (!waiting.offer(event)) {
      end();
    }
  }

  @Nullable Event await(Duration atMost) throws InterruptedException {
    return waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Nullable Event next() {
    return waiting.poll();
  }

  void end() {
    ended = true;
    // if it is full, nobody is waiting
    boolean _ = waiting.offer(WAKE);
  }

  boolean ended() {
    return ended;
  }

  boolean of(String someSession) {
    return someSession.equals(session);
  }
}
