package dev.ringback.hotline.live;

import dev.ringback.core.event.Event;
import dev.ringback.core.event.Events;
import dev.ringback.core.event.EventsRecorded;
import dev.ringback.core.event.Position;
import dev.ringback.hotline.security.LoggedOut;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Reads this node's new event rows once and gives them to every open stream.
@Component
class Feed implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Feed.class);

  /// Without any bell the rows are looked at this often.
  static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  // an older transaction is still writing; it may record nothing, and then nobody rings for it
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final int BATCH = 500;

  private final Events events;
  private final Bell bell;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Semaphore looks = new Semaphore(0);
  private volatile Position position = Position.START;
  private volatile boolean running;

  Feed(Events events, Bell bell) {
    this.events = events;
    this.bell = bell;
  }

  /// Up to where events have been handed to listeners.
  Position position() {
    return position;
  }

  void add(Listener listener) {
    listeners.add(listener);
  }

  void remove(Listener listener) {
    listeners.remove(listener);
  }

  @EventListener
  void loggedOut(LoggedOut gone) {
    listeners.stream().filter(listener -> listener.of(gone.session())).forEach(Listener::end);
  }

  // still inside the committing thread: only a flag here, the bell is rung elsewhere
  @TransactionalEventListener(fallbackExecution = true)
  void recorded(EventsRecorded event) {
    bell.ring();
    look();
  }

  /// There may be something new.
  void look() {
    looks.release();
  }

  @Override
  public void start() {
    position = events.head();
    running = true;
    bell.hang(this::look);
    Thread.ofVirtual().name("feed").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    bell.take();
    listeners.forEach(Listener::end);
    look();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    Duration pause = LOOK_EVERY;
    while (running) {
      try {
        boolean _ = looks.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        looks.drainPermits();
        pause = handOut() ? LOOK_AGAIN : LOOK_EVERY;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        // the database is away; streams stay open and go on from where they stand
        log.warn("cannot read events: {}", e.getClass().getSimpleName());
        pause = LOOK_EVERY;
      }
    }
  }

  // offered to all before the position moves: a listener that finds its queue empty after having
  // read the position has seen everything up to there
  private boolean handOut() {
    List<Event> batch;
    do {
      batch = events.after(position, BATCH);
      for (Event event : batch) {
        listeners.forEach(listener -> listener.offer(event));
      }
      if (!batch.isEmpty()) {
        position = batch.getLast().id();
      }
    } while (batch.size() == BATCH);
    return events.heldBack();
  }
}
