package dev.ringback.bot.telegram;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Small courtesies towards Telegram that follow a commit; nothing depends on them.
final class Afterwards {

  private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

  private final Executor executor;

  Afterwards(Executor executor) {
    this.executor = executor;
  }

  /// Something that may fail.
  interface Courtesy {
    void show() throws IOException;
  }

  void run(String what, Courtesy courtesy) {
    executor.execute(
        () -> {
          try {
            courtesy.show();
          } catch (IOException | RuntimeException e) {
            LOG.debug("{} failed: {}", what, e.toString());
          }
        });
  }
}
