package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.SettableClock;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.delivery.Standings;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.event.Events;
import dev.ringback.core.household.Identities;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.StaffLinks;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The channel on a real database, between a played Bot API and a played inbox.
final class TelegramDesk implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(10);

  final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T04:00:00Z"));
  final BotApiStandIn telegram = new BotApiStandIn();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final TelegramSettings settings =
      new TelegramSettings(
          BotApiStandIn.TOKEN, "s-e-c-r-e-t", TelegramSettings.Mode.POLLING, telegram.url());
  final DataSource dataSource = MigratedDatabase.dataSource(MigratedDatabase.create());
  final JdbcClient jdbc = JdbcClient.create(dataSource);

  /// What was taken in, by vendor id: a repeated delivery has no second effect.
  final Map<String, Arrival> taken = new LinkedHashMap<>();

  /// What goes wrong when the next updates are taken in.
  final Deque<RuntimeException> misfortunes = new ArrayDeque<>();

  final BotApi api = new BotApi(settings, JsonMapper.shared(), PATIENCE);
  final Afterwards afterwards = new Afterwards(Runnable::run);
  final Phrases phrases = Phrases.read(ConfigFolder.at(null));

  /// The sends whose question is settled.
  final Set<Long> settled = new HashSet<>();

  final Keyboards keyboards =
      new Keyboards(jdbc, api, afterwards, phrases, (send, chat) -> !settled.contains(send));
  final HandlingUpdate handling;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  TelegramDesk() {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(JdbcClient.class, () -> jdbc);
    context.registerBean(JsonMapper.class, JsonMapper::shared);
    context.registerBean(TransactionTemplate.class, () -> transaction);
    context.registerBean(
        Policy.class, () -> Policy.read(ConfigFolder.at(null), ZoneId.of("Asia/Shanghai")));
    context.register(
        Outbox.class, Standings.class, PhoneChannel.class, Events.class, StaffLinks.class);
    context.scan(Identities.class.getPackageName());
    context.refresh();
    handling =
        new HandlingUpdate(
            new UpdateReader(settings.botId()),
            this::take,
            new People(
                context.getBean(Identities.class),
                context.getBean(Standings.class),
                new LinkingStaff(
                    staffLinks(),
                    context.getBean(Outbox.class),
                    phrases,
                    transaction,
                    clock,
                    settings.botId())),
            keyboards,
            new Groups(api, phrases, afterwards),
            meters);
  }

  private Inbox.Taken take(Arrival arrival) {
    RuntimeException misfortune = misfortunes.poll();
    if (misfortune != null) {
      throw misfortune;
    }
    boolean repeated = taken.putIfAbsent(arrival.vendorId(), arrival) != null;
    Long send = arrival.marks().question();
    boolean stale = send != null && settled.contains(send);
    return repeated ? Inbox.Taken.REPEATED : stale ? Inbox.Taken.STALE : Inbox.Taken.NEW;
  }

  /// Another process of the service, as after a restart or beside this one.
  Node node() {
    Pulse pulse = new Pulse(clock);
    SoleTurn turn = new SoleTurn(dataSource, settings.botId());
    PollOffsets offsets = new PollOffsets(jdbc, clock, settings.botId());
    return new Node(new Polling(api, handling, offsets, turn, pulse, meters), turn, pulse);
  }

  record Node(Polling polling, SoleTurn turn, Pulse pulse) implements AutoCloseable {
    @Override
    public void close() {
      turn.close();
    }
  }

  StaffLinks staffLinks() {
    return context.getBean(StaffLinks.class);
  }

  void hears(String update) {
    handling.handle(JsonMapper.shared().readTree(update));
  }

  List<String> words() {
    return taken.values().stream().map(Arrival::text).toList();
  }

  double counted(String meter, String tag, String value) {
    var counter = meters.find(meter).tag(tag, value).counter();
    return counter == null ? 0 : counter.count();
  }

  @Override
  public void close() {
    context.close();
    api.close();
    telegram.close();
  }
}
