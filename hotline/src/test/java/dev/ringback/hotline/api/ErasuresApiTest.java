package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Nothing of somebody who asks to be forgotten is left in any column of any table, and every
/// figure stays.
class ErasuresApiTest extends SomebodyKnown {

  private static final String BYSTANDER = "+8613955599990";

  @Autowired Reports reports;

  @Test
  void leavesNothingOfThePersonAndEveryFigure() {
    String number = aWholeStory();
    texts(PHONE, "卧室的灯坏了,鹦鹉撞的,5栋302");
    String lamp = latest(PHONE);
    act(lamp, "cancel", "{\"reason\": \"鹦鹉飞走了\"}");
    texts(BYSTANDER, "邻居电话是 139 5551 2340,他家漏水漏到我家,5栋202");
    List<String> before = figures();
    assertThat(found()).isNotEmpty();

    forget();

    assertThat(found()).isEmpty();
    assertThat(figures()).isEqualTo(before);
    JsonNode proof = get("/api/v1/erasures").body().at("/items/0");
    assertThat(proof.at("/by").asString()).isEqualTo("api");
    assertThat(proof.at("/tickets").toString()).contains(number, lamp);
    assertThat(proof.at("/rows/messages").asInt()).isPositive();
    assertThat(get("/api/v1/erasures/seals").body().at("/intact").asBoolean()).isTrue();
    assertThat(
            jdbc.sql("select actor from audit where action = 'erased'")
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactly("api");
    assertThat(get("/api/v1/tickets/" + number).body().at("/description").asString())
        .isEqualTo("[erased-1]");
    assertThat(get("/api/v1/tickets/" + latest(BYSTANDER)).body().at("/state").asString())
        .isEqualTo("open");
  }

  @Test
  void whoWritesAgainIsSomebodyNew() {
    aWholeStory();
    forget();
    texts(PHONE, "the kitchen tap drips, flat 302");

    JsonNode tickets = get("/api/v1/tickets?phone=" + PHONE).body();
    assertThat(tickets.at("/total").asInt()).isOne();
    assertThat(get("/api/v1/conversations?phone=" + PHONE).body().at("/total").asInt()).isOne();
  }

  /// Every figure of every report, whole and by every part, and how many rows stand behind it.
  private List<String> figures() {
    Span span =
        new Span(
            clock.instant().minus(Duration.ofDays(60)),
            clock.instant().plus(Duration.ofDays(1)),
            null,
            ZoneOffset.UTC);
    List<String> all = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      for (String part : sheet.partNames()) {
        Report report = reports.of(sheet, span, List.of(part));
        List<Map<String, @Nullable Object>> rows = report.rows();
        all.add(sheet.code() + " by " + part + " " + report.figures() + " " + rows);
      }
    }
    return all;
  }
}
