package dev.ringback.bot.telegram;

import dev.ringback.bot.loop.Loop;
import dev.ringback.core.RingbackSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Opens the channel's doors: the poll or the webhook, and their health.
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramChannel.TokenSet.class)
class TelegramDoors {

  @Bean
  Pulse telegramPulse(Clock clock) {
    return new Pulse(clock);
  }

  @Bean
  SoleTurn telegramTurn(DataSource dataSource, TelegramSettings settings) {
    return new SoleTurn(dataSource, settings.botId());
  }

  @Bean
  Polling telegramPolling(
      BotApi api,
      HandlingUpdate handling,
      TelegramSettings settings,
      JdbcClient jdbc,
      SoleTurn turn,
      Pulse pulse,
      Clock clock,
      MeterRegistry meters) {
    return new Polling(
        api, handling, new PollOffsets(jdbc, clock, settings.botId()), turn, pulse, meters);
  }

  @Bean
  WebhookWatch telegramWebhookWatch(
      BotApi api, Pulse pulse, TelegramSettings settings, RingbackSettings ringback) {
    return new WebhookWatch(
        api, pulse, ringback.publicUrl(WebhookDoor.PATH), String.valueOf(settings.secret()));
  }

  @Bean
  Loop telegramLoop(TelegramSettings settings, Polling polling, WebhookWatch watch) {
    return switch (settings.mode()) {
      case POLLING -> new Loop("telegram-polling", polling::round);
      case WEBHOOK -> new Loop("telegram-webhook-watch", watch::round);
    };
  }

  @Bean
  RouterFunction<ServerResponse> telegramWebhook(
      HandlingUpdate handling, TelegramSettings settings, JsonMapper json, MeterRegistry meters) {
    return new WebhookDoor(handling, String.valueOf(settings.secret()), json, meters).route();
  }

  @Bean
  TelegramHealth telegramHealthIndicator(TelegramSettings settings, Pulse pulse) {
    return new TelegramHealth(settings.mode(), pulse);
  }
}
