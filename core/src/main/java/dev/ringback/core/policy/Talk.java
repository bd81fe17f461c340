package dev.ringback.core.policy;

import java.time.Duration;

/// `policy/talk.yaml`: the manners of the bot.
///
/// @param burst an answer that can wait is held this long, so that texts in a row get one answer
/// @param takeover how long an agent holds a thread without writing
/// @param sender the name that the first text to a number gives us
public record Talk(Duration burst, Duration takeover, String sender) {

  public Talk {
    if (burst.compareTo(Duration.ofSeconds(30)) > 0) {
      throw new IllegalArgumentException("burst must be at most PT30S: people are waiting");
    }
  }
}
