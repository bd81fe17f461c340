package dev.ringback.hotline.webhook;

import dev.ringback.bot.loop.Loop;
import dev.ringback.core.event.EventsRecorded;
import dev.ringback.hotline.webhook.Heads.Head;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the calling going: at once after a commit, and every second for what came due.
@Component
@ConditionalOnProperty(name = "ringback.dispatcher.enabled", matchIfMissing = true)
class Rounds implements SmartLifecycle {

  private static final Duration REST = Duration.ofSeconds(1);

  private final Calling calling;
  private final Loop loop = new Loop("webhooks", this::round);

  Rounds(Calling calling) {
    this.calling = calling;
  }

  /// A receiver that is slow keeps nobody else waiting.
  private Duration round() {
    for (Head head : calling.due()) {
      Thread.ofVirtual()
          .name("webhook-" + head.id())
          .start(
              () -> {
                calling.call(head);
                loop.wake();
              });
    }
    return REST;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void recorded(EventsRecorded recorded) {
    loop.wake();
  }

  @Override
  public void start() {
    loop.start();
  }

  @Override
  public void stop() {
    loop.stop();
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }
}
