package dev.ringback.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.timer.Timers;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Summaries stand as they were filed; a yes or no is no point on the five-level scale.
class FilingTest extends CoreTest {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  @Autowired Timers planned;
  @Autowired FiledReports filed;
  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired Reports reports;

  @BeforeEach
  void daily() {
    planned.setIfAbsent("filing", 1, clock.instant());
  }

  @Test
  void filesEachMonthAfterItsEndAndEachQuarterOnItsDay() {
    timers.advance(Duration.ofDays(365));

    List<FiledReport> all = filed.list(0, 99);
    assertThat(all.stream().filter(one -> one.name().equals("quarterly")))
        .hasSize(5)
        .allSatisfy(
            one -> {
              assertThat(one.from().atZone(HERE).getDayOfMonth()).isOne();
              assertThat(one.from().atZone(HERE).plusMonths(3).toInstant()).isEqualTo(one.to());
              assertThat(one.content()).contains("same_matters", "failures", "callbacks");
            });
    assertThat(all.stream().filter(one -> one.name().equals("monthly")))
        .hasSizeBetween(12, 13)
        .allSatisfy(
            one -> {
              assertThat(one.from().atZone(HERE).getDayOfMonth()).isEqualTo(24);
              assertThat(one.filedAt()).isAfter(one.to());
            });
    assertThat(all.stream().filter(one -> one.name().equals("household")))
        .hasSize(4)
        .allSatisfy(
            one -> {
              assertThat(one.to().atZone(HERE).getDayOfMonth()).isEqualTo(6);
              assertThat(one.from().atZone(HERE).plusMonths(3).toInstant()).isEqualTo(one.to());
              assertThat(one.filedAt().atZone(HERE).getDayOfMonth()).isEqualTo(9);
              assertThat(one.content()).contains("household", "needs");
            });
  }

  @Test
  void filesTheYearsPlanAsTheYearBegins() {
    timers.advance(Duration.ofDays(365));

    assertThat(filed.list(0, 99).stream().filter(one -> one.name().equals("annual")))
        .hasSize(2)
        .allSatisfy(
            one -> {
              assertThat(one.from().atZone(HERE).getDayOfYear()).isOne();
              assertThat(one.content()).contains("annual");
            });
  }

  @Test
  void filesTheHardIssuesOfEachWeekWithoutAnybodysWords() {
    Ticket disputed = given.open();
    given.act(disputed, Request.of(Action.ESCALATE, "nobody knows who pays"), "lin");
    timers.advance(Duration.ofDays(15));

    List<FiledReport> weekly =
        filed.list(0, 99).stream().filter(one -> one.name().equals("hard")).toList();
    assertThat(weekly).hasSizeBetween(2, 3);
    assertThat(weekly)
        .allSatisfy(
            one -> {
              assertThat(one.to().atZone(HERE).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
              assertThat(one.from().atZone(HERE).plusWeeks(1).toInstant()).isEqualTo(one.to());
            });
    assertThat(weekly.getFirst().content())
        .contains(disputed.number().toString(), "escalated")
        .doesNotContain("flat 302", disputed.description());
  }

  @Test
  void neverChangesWhatIsFiled() {
    timers.advance(Duration.ofDays(40));

    assertThatThrownBy(() -> jdbc.sql("update filed_report set content = '{}'").update())
        .hasMessageContaining("append-only");
  }

  @Test
  void countsAYesOrNoWithoutPoints() {
    Ticket ticket = given.closed(given.open());
    timers.advance(Duration.ofHours(25));
    Callback callback = callbacks.of(ticket.id()).getFirst();
    owners.answer(callback.id(), Optional.of(5), "5", null);
    owners.answerMore(callback.id(), "skill", 4, "4", null);
    owners.answerMore(callback.id(), "fee", 5, "yes", null);
    Span span =
        new Span(
            clock.instant().minus(Duration.ofDays(1)),
            clock.instant().plus(Duration.ofDays(1)),
            null,
            HERE);

    List<Map<String, Object>> rows =
        reports.of(Sheet.DIMENSIONS, span, List.of("dimension")).rows().stream()
            .map(row -> Map.<String, Object>copyOf(withoutNulls(row)))
            .toList();
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("dimension", "fee")
                    .containsEntry("satisfactionRate", new BigDecimal("100.0"))
                    .doesNotContainKey("meanPoints"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("dimension", "skill")
                    .containsEntry("meanPoints", new BigDecimal("80.0")));
  }

  private static Map<String, Object> withoutNulls(Map<String, ?> row) {
    Map<String, Object> known = new HashMap<>();
    row.forEach(
        (name, value) -> {
          if (value != null) {
            known.put(name, value);
          }
        });
    return known;
  }
}
