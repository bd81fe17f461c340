package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A hundred thousand rows come out one after the other, and none is missing.
class ManyRowsTest extends CoreTest {

  private static final int MANY = 100_000;

  @Autowired Reports reports;

  @Test
  void streamsEveryRow() {
    jdbc.sql(
            """
            insert into ticket (id, number, kind, category, urgency, urgency_rank, step, state,
              description, language, channel, opened_at, policy_version)
            select i, 'R' || i || '-0', case when i % 4 = 0 then 'complaint' else 'repair' end,
              'plumbing', 'normal', 2, 'opened', 'open', 'tap', 'en', 'phone',
              timestamptz '2026-01-01' + i * interval '1 second', 'x'
            from generate_series(1, :many) i
            """)
        .param("many", MANY)
        .update();
    Span span =
        new Span(
            Instant.parse("2025-12-01T00:00:00Z"),
            Instant.parse("2026-03-01T00:00:00Z"),
            null,
            ZoneId.of("Asia/Shanghai"));

    assertThat(count(span, Map.of())).isEqualTo(MANY);
    assertThat(count(span, Map.of("kind", "complaint"))).isEqualTo(MANY / 4);
    assertThat(reports.of(Sheet.INTAKE, span).n()).isEqualTo(MANY);
  }

  @Test
  void findsMattersThatCameBack() {
    jdbc.sql(
            """
            insert into ticket (id, number, kind, category, urgency, urgency_rank, step, state,
              description, language, channel, contact_phone, place, opened_at, policy_version)
            select i, 'C' || i || '-0', kind, category, 'normal', 2, 'opened', 'open', 'x', 'en',
              'phone', phone, '{"building": "3", "room": "302"}',
              timestamptz '2026-02-01' + i * interval '1 hour', 'x'
            from (values
              (1, 'complaint', 'service_quality', '+861'), (2, 'complaint', 'service_quality', '+861'),
              (3, 'complaint', 'cleaning', '+862'), (4, 'complaint', 'parking', '+862'),
              (5, 'complaint', 'cleaning', '+862'),
              (6, 'repair', 'plumbing', '+863'), (7, 'repair', 'plumbing', '+863'),
              (8, 'repair', 'lighting', '+863'), (9, 'repair', 'plumbing', '+863'),
              (10, 'repair', 'lighting', '+863')) v (i, kind, category, phone)
            """)
        .update();
    Span span =
        new Span(
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-03-01T00:00:00Z"),
            null,
            ZoneId.of("Asia/Shanghai"));

    Report same = reports.of(Sheet.SAME_MATTERS, span);

    assertThat(same.rows())
        .extracting(row -> row.get("sort") + " " + row.get("n"))
        .containsExactly("complaint 2", "repair 3");
  }

  private int count(Span span, Map<String, String> of) {
    return RowsOf.sheet(reports, Sheet.INTAKE, span, of).all().size();
  }
}
