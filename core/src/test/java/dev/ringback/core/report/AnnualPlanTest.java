package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The year's plan of callbacks, made from the estates and handovers on our books (R106).
class AnnualPlanTest extends CoreTest {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  @Autowired Reports reports;
  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;

  @BeforeEach
  void estates() {
    jdbc.sql(
            """
            with s as (insert into site (name, key, time_zone) values
                ('Rose Court', 'rosecourt', 'Asia/Shanghai'),
                ('Lily Court', 'lilycourt', 'Asia/Shanghai') returning id),
              b as (insert into building (site_id, name, key) select id, '3', '3' from s returning id)
            insert into flat (building_id, room, room_key, handover)
            select b.id, r.room, r.room, r.handover::date from b,
              (values ('501', '2024-05-20'), ('502', '2024-05-25'), ('503', '2026-09-01'))
                as r(room, handover)
            """)
        .update();
  }

  @Test
  void plansRoundsSeasonsAndWarrantyEndsOfEachEstate() {
    assertThat(rows("Rose Court"))
        .extracting(row -> row.get(1), row -> row.get(2).toString(), row -> row.get(4))
        .containsExactly(
            tuple("periodic", "2026-01-01", 2L),
            tuple("warranty", "2026-03-21", 2L),
            tuple("periodic", "2026-04-01", 2L),
            tuple("season rainy", "2026-06-15", null),
            tuple("periodic", "2026-07-01", 3L),
            tuple("season typhoon", "2026-09-01", null),
            tuple("periodic", "2026-10-01", 3L));
    assertThat(rows("Rose Court").get(1).get(3)).hasToString("2026-04-25");
    Report all = reports.of(Sheet.ANNUAL, year(null));
    assertThat(all.n()).isEqualTo(14);
    assertThat(all.figures()).containsEntry("sites", 2L);
  }

  @Test
  void countsWhoWasAskedAndAnsweredInEachRound() {
    Ticket ticket = given.open();
    jdbc.sql("update ticket set place = '{\"site\": \"Rose Court\"}' where id = :id")
        .param("id", ticket.id())
        .update();
    given.closed(ticket);
    timers.advance(Duration.ofHours(25));
    owners.answer(callbacks.of(ticket.id()).getFirst().id(), Optional.of(5), "5", null);

    Report plan = reports.of(Sheet.ANNUAL, year("Rose Court"), List.of("occasion", "month"));

    assertThat(plan.figures().get("asked")).hasToString("1");
    assertThat(plan.rows())
        .filteredOn(row -> "2026-01".equals(row.get("month")))
        .singleElement()
        .satisfies(row -> assertThat(row.get("answered")).hasToString("1"));
  }

  private List<List<@Nullable Object>> rows(String site) {
    return RowsOf.sheet(reports, Sheet.ANNUAL, year(site), Map.of()).all();
  }

  private static Span year(@Nullable String site) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    return new Span(
        first.atStartOfDay(HERE).toInstant(),
        first.plusYears(1).atStartOfDay(HERE).toInstant(),
        site,
        HERE);
  }
}
