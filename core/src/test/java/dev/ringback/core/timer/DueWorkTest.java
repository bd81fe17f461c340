package dev.ringback.core.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DueWorkTest extends CoreTest {

  @Autowired DueWork work;
  @Autowired Timers set;

  @Test
  void saysHowLongTheOldestHasBeenDue() {
    var metrics = new SimpleMeterRegistry();
    work.bindTo(metrics);
    set.set("promise", 1, clock.instant().plusSeconds(60));
    set.set("promise", 2, clock.instant().plusSeconds(3600));
    assertThat(work.health().getStatus().getCode()).isEqualTo("UP");
    assertThat(work.backlog()).isEqualTo(new DueWork.Backlog(2, 0, Duration.ZERO));

    clock.pass(Duration.ofMinutes(5));

    assertThat(work.backlog()).isEqualTo(new DueWork.Backlog(2, 1, Duration.ofMinutes(4)));
    assertThat(metrics.get("ringback.timers.oldest").gauge().value()).isEqualTo(240);
    assertThat(work.health().getStatus().getCode()).isEqualTo("WARNING");
  }
}
