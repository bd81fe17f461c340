package dev.ringback.bot.telegram;

import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Says in `/actuator/health` how the talk with Telegram is going.
final class TelegramHealth implements HealthIndicator {

  /// One failed call is weather; more in a row are trouble.
  private static final int TROUBLE = 3;

  private final TelegramSettings.Mode mode;
  private final Pulse pulse;

  TelegramHealth(TelegramSettings.Mode mode, Pulse pulse) {
    this.mode = mode;
    this.pulse = pulse;
  }

  @Override
  public Health health() {
    Pulse.State state = pulse.state();
    Health.Builder health = builder(state).withDetail("mode", mode.name().toLowerCase(Locale.ROOT));
    Instant last = state.lastSuccess();
    if (last != null) {
      health.withDetail("lastSuccess", last.toString());
    }
    if (state.standby()) {
      health.withDetail("standby", "another node polls");
    }
    if (state.trouble() != null) {
      health.withDetail("trouble", state.trouble()).withDetail("failures", state.failures());
    }
    if (state.complaint() != null) {
      health.withDetail("webhookError", state.complaint());
    }
    return health.build();
  }

  private static Health.Builder builder(Pulse.State state) {
    if (state.failures() >= TROUBLE) {
      return Health.down();
    }
    return state.lastSuccess() == null && !state.standby() ? Health.unknown() : Health.up();
  }
}
