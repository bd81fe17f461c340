package dev.ringback.bot.conversation;

import dev.ringback.bot.loop.Loop;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;

/// Fetches files in the background, soon after they were noted and whenever one is due again.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "ringback.media.fetching", matchIfMissing = true)
class MediaLoop {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean
  Loop fetchingMediaLoop(FetchingMedia fetching) {
    return new Loop(
        "fetching-media",
        () -> {
          fetching.fetchDue();
          return PAUSE;
        });
  }

  @Bean
  Bell fetchingMediaBell(Loop fetchingMediaLoop) {
    return new Bell(fetchingMediaLoop);
  }

  /// Wakes the loop after the commit that noted a file.
  static final class Bell {

    private final Loop loop;

    Bell(Loop loop) {
      this.loop = loop;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void ring(MediaNoted noted) {
      loop.wake();
    }
  }
}
