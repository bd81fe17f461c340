package dev.ringback.bot.conversation;

import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gives threads back to the bot whose agents have gone silent.
@Component
class TakeoverTimer implements Timer {

  private final Takeover takeover;

  TakeoverTimer(Takeover takeover) {
    this.takeover = takeover;
  }

  @Override
  public String name() {
    return Leases.TIMER;
  }

  @Override
  public Optional<Instant> fire(long conversationId, Instant now) {
    return takeover.expire(conversationId);
  }
}
