package dev.ringback.core.delivery;

import dev.ringback.core.SettableClock;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// One node's outbox and dispatcher on a real database; several may share one.
final class DeliveryDesk implements AutoCloseable {

  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  static final String OWNER = "+8613800000001";

  final ScriptedCourier courier = new ScriptedCourier();
  final List<Undeliverable> undeliverable = new CopyOnWriteArrayList<>();
  final SettableClock clock;
  final DatabaseAccess database;
  final Dispatcher dispatcher;
  final Receipts receipts;
  final JdbcClient jdbc;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  DeliveryDesk() {
    this(MigratedDatabase.create(), new SettableClock(START), false);
  }

  DeliveryDesk(DatabaseAccess database, SettableClock clock, boolean loop) {
    this.database = database;
    this.clock = clock;
    DataSource source = MigratedDatabase.dataSource(database);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("ringback.dispatcher.enabled", loop)));
    context.registerBean(DataSource.class, () -> source);
    context.registerBean(SettableClock.class, () -> clock);
    context.registerBean(ScriptedCourier.class, () -> courier);
    context.registerBean(DeliveryDesk.class, () -> this);
    context.register(Wiring.class);
    context.refresh();
    dispatcher = context.getBean(Dispatcher.class);
    receipts = context.getBean(Receipts.class);
    outbox = context.getBean(Outbox.class);
    jdbc = context.getBean(JdbcClient.class);
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  // no @Configuration, or the component scan of other tests would find it
  @EnableTransactionManagement
  @ComponentScan(basePackageClasses = Dispatcher.class)
  @Import({Events.class, Tasks.class})
  static class Wiring {
    @Bean
    JdbcClient jdbcClient(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource source) {
      return new DataSourceTransactionManager(source);
    }

    @Bean
    JsonMapper json() {
      return JsonMapper.builder().build();
    }

    @Bean
    Policy policy() {
      return Policy.read(ConfigFolder.at(null), java.time.ZoneId.of("Asia/Shanghai"));
    }
  }

  @EventListener
  void hears(Undeliverable lost) {
    undeliverable.add(lost);
  }

  /// A thread of the owner's, so that there is something for consoles and tasks to be about.
  long conversation() {
    return jdbc.sql(
            """
            insert into conversation (channel, address, our_address, last_message_at, opened_at)
            values ('carrier', :owner, 'us', :now, :now) returning id
            """)
        .param("owner", OWNER)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  long queue(String text) {
    return queue(OWNER, text, Purpose.REPLY, clock.instant(), null);
  }

  long queue(String text, Purpose purpose) {
    return queue(OWNER, text, purpose, clock.instant(), null);
  }

  long queueTo(String address, String text) {
    return queue(address, text, Purpose.REPLY, clock.instant(), null);
  }

  long queue(
      String address, String text, Purpose purpose, Instant notBefore, @Nullable Long thread) {
    return queue(
        new Note(
            new Address("carrier", address),
            "us",
            thread,
            null,
            null,
            purpose,
            List.of(new Note.Part(Role.INFORM, text)),
            List.of(new Choice("1", "yes")),
            notBefore));
  }

  long queue(Note note) {
    Long id = transaction.execute(status -> outbox.queue(note));
    if (id == null) {
      throw new AssertionError("no id");
    }
    return id;
  }

  String state(long id) {
    return column("select state from outbox where id = " + id).getFirst();
  }

  Map<String, @Nullable Object> row(long id) {
    return jdbc.sql("select * from outbox where id = :id").param("id", id).query().singleRow();
  }

  List<String> column(String sql) {
    return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
  }

  @Override
  public void close() {
    context.close();
  }
}
