package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.ticket.Ticket;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Single answers weighed into one score, as the formula of service-standards §8.4 gives it.
class WeightedTest extends CoreTest {

  private static final Map<String, BigDecimal> EQUAL =
      Map.of("response", BigDecimal.ONE, "skill", BigDecimal.ONE, "result", BigDecimal.ONE);

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired Reports reports;

  @Test
  void leavesOutWhatWasNotAnsweredAndWhatHasNoPoints() {
    long one = asked();
    owners.answerMore(one, "response", 5, "5", null);
    owners.answerMore(one, "skill", 1, "1", null);
    owners.answerMore(one, "skill", 2, "2, I meant", null);
    owners.answerMore(one, "fee", 5, "yes", null);
    long other = asked();
    owners.answerMore(other, "result", 4, "4", null);
    asked();

    Report report = reports.of(Sheet.WEIGHTED, span());

    BigDecimal first = Satisfaction.weighted(Map.of("response", 5, "skill", 2), EQUAL);
    BigDecimal second = Satisfaction.weighted(Map.of("result", 4), EQUAL);
    assertThat(first).isEqualByComparingTo("70");
    assertThat(second).isEqualByComparingTo("80");
    assertThat(report.n()).isEqualTo(2);
    assertThat(report.figures().get("weightedPoints")).isEqualTo(new BigDecimal("75.0"));
  }

  private long asked() {
    Ticket ticket = given.closed(given.open());
    long id = callbacks.of(ticket.id()).getFirst().id();
    owners.answer(id, Optional.of(4), "4", null);
    return id;
  }

  private Span span() {
    return new Span(
        clock.instant().minus(Duration.ofDays(1)),
        clock.instant().plusSeconds(1),
        null,
        ZoneId.of("Asia/Shanghai"));
  }
}
