package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.ringback.bot.conversation.Inbox;
import dev.ringback.bot.conversation.Questions;
import dev.ringback.bot.loop.Loop;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.delivery.Standings;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.event.Events;
import dev.ringback.core.household.Identities;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.StaffLinks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class TelegramChannelTest {

  private static final long PATIENCE_MILLIS = 20_000;

  private final BotApiStandIn telegram = new BotApiStandIn();
  private final Inbox inbox = mock(Inbox.class);

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void pollsFromTheStartAndOutlivesABug() {
    when(inbox.take(argThat(arrival -> arrival != null && arrival.text().equals("bug"))))
        .thenThrow(new IllegalStateException("planted"));
    telegram.brings(Updates.text(10, "one"), Updates.text(11, "bug"), Updates.text(12, "two"));

    service()
        .withPropertyValues("ringback.telegram.token=" + BotApiStandIn.TOKEN)
        .run(
            context -> {
              assertThat(context).hasSingleBean(Courier.class);
              verify(inbox, timeout(PATIENCE_MILLIS))
                  .take(argThat(arrival -> arrival.text().equals("two")));
              assertThat(context.getBean(Loop.class).isRunning()).isTrue();
            });
  }

  @Test
  void staysAwayWithoutAToken() {
    service()
        .withPropertyValues("ringback.telegram.token= ")
        .run(context -> assertThat(context).doesNotHaveBean(Courier.class));
  }

  @Test
  void wantsASecretForAWebhook() {
    assertThatThrownBy(
            () ->
                new TelegramSettings(BotApiStandIn.TOKEN, " ", TelegramSettings.Mode.WEBHOOK, null))
        .hasMessageContaining("ringback.telegram.secret");
  }

  @Test
  void readsTheEnvironmentsNames() {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("ringback.telegram.token", "7:x")
            .withProperty("ringback.telegram.mode", "webhook")
            .withProperty("ringback.telegram.secret", "abc")
            .withProperty("ringback.telegram.base-url", "http://localhost:9/prefix/");

    TelegramSettings settings =
        Binder.get(environment).bind("ringback.telegram", TelegramSettings.class).get();

    assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:9/prefix"));
    assertThat(settings.mode()).isEqualTo(TelegramSettings.Mode.WEBHOOK);
    assertThat(settings.botId()).isEqualTo("7");
    assertThat(settings.toString()).doesNotContain("7:x").doesNotContain("abc");
  }

  @Test
  void keepsATokenWithoutANumberSecret() {
    TelegramSettings settings =
        new TelegramSettings("just-a-token", null, TelegramSettings.Mode.POLLING, null);

    assertThat(settings.botId()).startsWith("bot-").doesNotContain("just-a-token");
  }

  private ApplicationContextRunner service() {
    DataSource source = MigratedDatabase.dataSource(MigratedDatabase.create());
    return new ApplicationContextRunner()
        .withPropertyValues("ringback.telegram.base-url=" + telegram.url())
        .withBean(DataSource.class, () -> source)
        .withBean(JdbcClient.class, () -> JdbcClient.create(source))
        .withBean(
            TransactionTemplate.class,
            () -> new TransactionTemplate(new DataSourceTransactionManager(source)))
        .withBean(Clock.class, Clock::systemUTC)
        .withBean(JsonMapper.class, JsonMapper::shared)
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean(Inbox.class, () -> inbox)
        .withBean(Questions.class, () -> mock(Questions.class))
        .withBean(Phrases.class, () -> Phrases.read(ConfigFolder.at(null)))
        .withBean(Policy.class, () -> Policy.read(ConfigFolder.at(null), ZoneOffset.UTC))
        .withBean(
            RingbackSettings.class,
            () ->
                new RingbackSettings(
                    URI.create("https://repairs.example"), null, "data", ZoneOffset.UTC, null))
        .withUserConfiguration(
            Outbox.class,
            Standings.class,
            PhoneChannel.class,
            Events.class,
            Household.class,
            StaffLinks.class,
            TelegramChannel.class,
            TelegramDoors.class);
  }

  @ComponentScan(basePackageClasses = Identities.class)
  static class Household {}
}
