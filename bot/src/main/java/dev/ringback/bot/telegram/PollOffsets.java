package dev.ringback.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the id of the update that comes next.
final class PollOffsets {

  /// After a week without updates their ids start again anywhere, and a high offset would then
  /// throw new updates away. Without an offset Telegram sends all that is unconfirmed, which is
  /// harmless.
  static final Duration TRUSTED = Duration.ofDays(6);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String name;

  PollOffsets(JdbcClient jdbc, Clock clock, String botId) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.name = "updates of " + botId;
  }

  /// @return empty if none is known or it is too old to trust
  OptionalLong next() {
    return jdbc.sql(
            "select position from channel_cursor where channel = :channel and name = :name"
                + " and at > :oldest")
        .param("channel", TelegramCourier.CHANNEL)
        .param("name", name)
        .param("oldest", clock.instant().minus(TRUSTED).atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional()
        .map(Long::parseLong)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  void move(long next) {
    jdbc.sql(
            """
            insert into channel_cursor (channel, name, position, at)
            values (:channel, :name, :position, :at)
            on conflict (channel, name)
              do update set position = excluded.position, at = excluded.at
            """)
        .param("channel", TelegramCourier.CHANNEL)
        .param("name", name)
        .param("position", Long.toString(next))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
