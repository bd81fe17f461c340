package dev.ringback.core.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.core.CoreTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// The scheduler itself, which the other tests keep switched off. It has its own clock.
@TestPropertySource(
    properties = {
      "db-scheduler.enabled=true",
      "db-scheduler.polling-interval=50ms",
      "db-scheduler.heartbeat-interval=500ms"
    })
@Import(SchedulerTest.Bells.class)
@DirtiesContext
class SchedulerTest extends CoreTest {

  @Autowired Timers setting;
  @Autowired Bell bell;

  @Test
  void runsATimerThatIsSetInATransaction() {
    transaction.executeWithoutResult(status -> setting.set("bell", 1, Instant.EPOCH));

    await().untilAsserted(() -> assertThat(bell.rung).contains(1L));
    await().untilAsserted(() -> assertThat(timers.dueAt("bell", 1)).isEmpty());
  }

  @Test
  void runsNothingThatWasRolledBack() {
    transaction.executeWithoutResult(
        status -> {
          setting.set("bell", 2, Instant.EPOCH);
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> setting.set("bell", 3, Instant.EPOCH));

    await().untilAsserted(() -> assertThat(bell.rung).contains(3L));
    assertThat(bell.rung).doesNotContain(2L);
  }

  @Test
  void comesBackWhenTheTimerSaysSo() {
    transaction.executeWithoutResult(status -> setting.set("bell", Bell.TWICE, Instant.EPOCH));

    await()
        .untilAsserted(
            () -> assertThat(bell.rung.stream().filter(id -> id == Bell.TWICE)).hasSize(2));
  }

  @Test
  void goesOnAfterATimerThatThrows() {
    transaction.executeWithoutResult(
        status -> {
          setting.set("bell", Bell.BROKEN, Instant.EPOCH);
          setting.set("bell", 5, Instant.EPOCH.plusSeconds(1));
        });

    await().untilAsserted(() -> assertThat(bell.rung).contains(5L));
    await()
        .untilAsserted(
            () -> assertThat(timers.dueAt("bell", Bell.BROKEN).orElseThrow()).isAfter(AN_AGE_AGO));
  }

  @Test
  void keepsASettingThatIsMadeWhileTheTimerRuns() {
    transaction.executeWithoutResult(
        status -> setting.set("bell", Bell.SETS_ITSELF, Instant.EPOCH));

    await().untilAsserted(() -> assertThat(bell.rung).contains(Bell.SETS_ITSELF));
    await()
        .untilAsserted(
            () -> assertThat(timers.dueAt("bell", Bell.SETS_ITSELF)).contains(Bell.FAR_AWAY));
  }

  @Test
  void takesOverWhatAStoppedNodeHadBegun() {
    Instant lastSign = Instant.now().minus(Duration.ofMinutes(10));
    pickedBy("a node that is gone", Bell.LEFT_BEHIND, lastSign);
    pickedBy("a node at work", Bell.IN_GOOD_HANDS, Instant.now().plus(Duration.ofDays(1)));

    await().untilAsserted(() -> assertThat(bell.rung).contains(Bell.LEFT_BEHIND));
    await().untilAsserted(() -> assertThat(timers.dueAt("bell", Bell.LEFT_BEHIND)).isEmpty());
    assertThat(bell.rung).doesNotContain(Bell.IN_GOOD_HANDS);
  }

  /// A timer that another node has taken up, with the last sign of life that node gave.
  private void pickedBy(String node, long id, Instant heartbeat) {
    jdbc.sql(
            """
            insert into scheduled_tasks
              (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
            values ('bell', :id, :due, true, :node, :heartbeat, 1)
            """)
        .param("id", Long.toString(id))
        .param("due", lastSecond().atOffset(ZoneOffset.UTC))
        .param("node", node)
        .param("heartbeat", heartbeat.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Instant lastSecond() {
    return Instant.now().minusSeconds(1);
  }

  private static final Instant AN_AGE_AGO = Instant.parse("2000-01-01T00:00:00Z");

  static class Bell implements Timer {

    static final long TWICE = 100;
    static final long BROKEN = 101;
    static final long SETS_ITSELF = 102;
    static final long LEFT_BEHIND = 103;
    static final long IN_GOOD_HANDS = 104;
    static final Instant FAR_AWAY = Instant.parse("2999-01-01T00:00:00Z");

    final List<Long> rung = new CopyOnWriteArrayList<>();
    private final Timers timers;

    Bell(Timers timers) {
      this.timers = timers;
    }

    @Override
    public String name() {
      return "bell";
    }

    @Override
    public Optional<Instant> fire(long id, Instant now) {
      if (id == BROKEN) {
        throw new IllegalStateException("broken on purpose");
      }
      if (id == SETS_ITSELF) {
        timers.set("bell", id, FAR_AWAY);
      }
      rung.add(id);
      return id == TWICE && rung.stream().filter(each -> each == TWICE).count() < 2
          ? Optional.of(Instant.EPOCH)
          : Optional.empty();
    }
  }

  // no @Configuration, or the component scan of other tests would find it
  static class Bells {
    @Bean
    Bell bell(Timers timers) {
      return new Bell(timers);
    }
  }
}
