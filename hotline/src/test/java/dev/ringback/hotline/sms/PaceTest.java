package dev.ringback.hotline.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Sends of one number are spread over time.
class PaceTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void givesEachSendItsPlaceAndKeepsIt() {
    var pace = new Pace(2.0);
    assertThat(pace.wait("a", 1, false, NOW)).isZero();
    assertThat(pace.wait("a", 2, false, NOW)).isEqualTo(Duration.ofMillis(500));
    assertThat(pace.wait("a", 3, false, NOW)).isEqualTo(Duration.ofMillis(1000));
    assertThat(pace.wait("a", 2, false, NOW)).isEqualTo(Duration.ofMillis(500));
    assertThat(pace.wait("a", 2, false, NOW.plusMillis(500))).isZero();
    assertThat(pace.wait("a", 4, false, NOW.plusMillis(500))).isEqualTo(Duration.ofMillis(1000));
  }

  @Test
  void letsUrgentSendsPassAndCountsThem() {
    var pace = new Pace(1.0);
    assertThat(pace.wait("a", 1, false, NOW)).isZero();
    assertThat(pace.wait("a", 2, true, NOW)).isZero();
    assertThat(pace.wait("a", 3, false, NOW)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void pacesEachNumberByItself() {
    var pace = new Pace(1.0);
    assertThat(pace.wait("a", 1, false, NOW)).isZero();
    assertThat(pace.wait("b", 2, false, NOW)).isZero();
  }

  @Test
  void leavesTheQueueToTwilioWithoutARate() {
    var pace = new Pace(null);
    assertThat(pace.wait("a", 1, false, NOW)).isZero();
    assertThat(pace.wait("a", 2, false, NOW)).isZero();
  }
}
