package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Inbox;
import dev.ringback.bot.conversation.Questions;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Standings;
import dev.ringback.core.household.Identities;
import dev.ringback.core.staff.StaffLinks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/// Puts the channel together, where there is a token.
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramChannel.TokenSet.class)
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramChannel {

  /// Whether the bot's token is set and not empty.
  static final class TokenSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return StringUtils.hasText(context.getEnvironment().getProperty(TelegramSettings.TOKEN));
    }
  }

  @Bean
  BotApi botApi(TelegramSettings settings, JsonMapper json) {
    return new BotApi(settings, json);
  }

  /// Not an executor bean, which would replace the application's own.
  @Bean
  Afterwards telegramAfterwards() {
    return new Afterwards(task -> Thread.ofVirtual().name("telegram-courtesy").start(task));
  }

  @Bean
  Keyboards telegramKeyboards(
      JdbcClient jdbc, BotApi api, Afterwards afterwards, Phrases phrases, Questions questions) {
    return new Keyboards(jdbc, api, afterwards, phrases, questions::open);
  }

  @Bean
  TelegramCourier telegramCourier(BotApi api, Keyboards keyboards) {
    return new TelegramCourier(api, keyboards);
  }

  @Bean
  TelegramMediaSource telegramMediaSource(BotApi api) {
    return new TelegramMediaSource(api);
  }

  @Bean
  People telegramPeople(Identities identities, Standings standings, LinkingStaff links) {
    return new People(identities, standings, links);
  }

  @Bean
  LinkingStaff linkingStaff(
      StaffLinks links,
      Outbox outbox,
      Phrases phrases,
      TransactionTemplate transaction,
      Clock clock,
      TelegramSettings settings) {
    return new LinkingStaff(links, outbox, phrases, transaction, clock, settings.botId());
  }

  @Bean
  HandlingUpdate handlingTelegramUpdate(
      TelegramSettings settings,
      Inbox inbox,
      People people,
      Keyboards keyboards,
      Groups groups,
      MeterRegistry meters) {
    return new HandlingUpdate(
        new UpdateReader(settings.botId()), inbox::take, people, keyboards, groups, meters);
  }

  @Bean
  Groups telegramGroups(BotApi api, Phrases phrases, Afterwards afterwards) {
    return new Groups(api, phrases, afterwards);
  }

  @Bean
  Commands telegramCommands(BotApi api, Phrases phrases, Afterwards afterwards) {
    return new Commands(api, phrases, afterwards);
  }
}
