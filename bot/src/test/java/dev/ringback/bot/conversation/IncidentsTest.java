package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.duty.Paging;
import dev.ringback.core.incident.Incident;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Many reporters, one fault.
class IncidentsTest extends NeighboursTest {

  @Autowired Paging paging;

  @Test
  void twoReportsFromOneBuildingAreOfferedAndJoinedByAnAgent() {
    Person wang = reporter(1, "家里停水了,3栋501");
    assertThat(incidents.current(9)).isEmpty();
    Person chen = reporter(2, "停水了,一滴水都没有,3栋602");
    reporter(3, "家里停水了,7栋101");

    Incident offered = incidents.current(9).getFirst();
    assertThat(offered.state()).isEqualTo(Incident.State.OFFERED);
    assertThat(offered.tickets()).containsExactly(wang.ticket().number(), chen.ticket().number());
    assertThat(open("incident")).isEqualTo(1);
    wang.hearsNothing();

    deciding.open(offered.id(), "zhao");
    passes(Duration.ofSeconds(1));
    wang.hears("合并处理", wang.ticket().number().toString());
    chen.hears("合并处理", chen.ticket().number().toString());
    assertThat(open("incident")).isZero();

    deciding.tell(offered.id(), "水泵已修好,半小时内来水", "zhao");
    passes(Duration.ofSeconds(1));
    wang.hears(wang.ticket().number().toString(), "半小时内来水").hearsNothing();
    chen.hears(chen.ticket().number().toString(), "半小时内来水");
  }

  @Test
  void whatBreaksFlatByFlatIsNeverJoinedByItself() {
    for (int i = 1; i <= 5; i++) {
      reporter(i, "厨房水龙头滴水,3栋" + i + "01");
    }
    assertThat(incidents.current(9).getFirst().state()).isEqualTo(Incident.State.OFFERED);
  }

  @Test
  void manyReportsAreJoinedByThemselvesAndEachReporterIsAskedForTheirOwn() {
    Person wang = reporter(1, "家里停水了,3栋501");
    reporter(2, "停水了,3栋602");
    reporter(3, "怎么停水了,3栋101");
    Person last = reporter(4, "我家没水了停水,3栋202");

    assertThat(incidents.current(9).getFirst().state()).isEqualTo(Incident.State.OPEN);
    passes(Duration.ofSeconds(1));
    assertThat(told()).isZero();
    passes(Duration.ofSeconds(10));
    assertThat(told()).isEqualTo(4);
    wang.hears("合并处理");
    last.hears("合并处理");

    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("1").hears("已结单");
    last.hearsNothing();
    passes(Duration.ofHours(25));
    wang.hears("您满意吗");
    last.hearsNothing();
    assertThat(last.ticket().step()).isEqualTo(Step.OPENED);
  }

  @Test
  void privateFittingsAreNeverJoinedByThemselves() {
    Person wang = reporter(1, "厨房水龙头滴水,3栋501");
    reporter(2, "厨房水龙头滴水,3栋602");
    reporter(3, "卫生间水龙头滴水,3栋101");
    Person last = reporter(4, "厨房水龙头滴水,3栋202");
    assertThat(incidents.current(9))
        .extracting(Incident::state)
        .containsExactly(Incident.State.OFFERED);
    passes(Duration.ofSeconds(1));
    assertThat(told()).isZero();
    wang.hearsNothing();
    last.hearsNothing();
  }

  @Test
  void oneFlatThatReportsTwiceIsNoIncident() {
    reporter(1, "家里停水了,3栋501");
    reporter(2, "家里停水了,3栋501");
    assertThat(incidents.current(9)).isEmpty();
  }

  @Test
  void whatIsOverJoinsNothing() {
    Person wang = reporter(1, "家里停水了,3栋501");
    reporter(2, "停水了,3栋602");
    wang.says("自己来水了,不用修了").next();
    wang.says("1").next();
    assertThat(wang.ticket().state().ended()).isTrue();
    reporter(3, "怎么停水了,3栋101");
    Person last = reporter(4, "我家没水了停水,3栋202");
    assertThat(incidents.current(9).getFirst().tickets())
        .hasSize(3)
        .doesNotContain(wang.ticket().number());
    assertThat(told()).isZero();
    assertThat(incidents.of(last.ticket().id())).isPresent();
    wang.hearsNothing();
  }

  @Test
  void aPlaceThatIsToldLaterCountsToo() {
    reporter(1, "家里停水了,3栋501");
    Person chen = owner(phone(2));
    chen.says("家里停水了").next();
    assertThat(incidents.current(9)).isEmpty();
    chen.says("3栋602").next();
    assertThat(incidents.current(9)).hasSize(1);
  }

  @Test
  void reportsFarApartAreNoIncidentAndADismissedOneIsNotOfferedAgain() {
    reporter(1, "家里停水了,3栋501");
    passes(Duration.ofHours(3));
    reporter(2, "停水了,3栋602");
    assertThat(incidents.current(9)).isEmpty();

    reporter(3, "停水了,3栋101");
    deciding.dismiss(incidents.current(9).getFirst().id(), "zhao");
    reporter(4, "停水了,3栋202");
    assertThat(incidents.current(9)).isEmpty();
    assertThat(open("incident")).isZero();
  }

  @Test
  void oneAlarmRingsForAnIncidentAndTheOthersAreAddedToIt() {
    Person first = reporter(1, "楼道里有很浓的煤气味,3栋501");
    duty().hears("紧急呼叫", first.ticket().number().toString());
    Person second = reporter(2, "厨房有很浓的煤气味,3栋602");
    duty().hears("紧急呼叫", second.ticket().number().toString());
    deciding.open(incidents.current(9).getFirst().id(), "zhao");

    Person third = owner(phone(3));
    third.says("煤气味好浓,3栋101").hears("紧急");
    duty().hears("同一事件", third.ticket().number().toString());
    assertThat(paging.ringing()).hasSize(2);

    duty().says("1", "1");
    passes(Duration.ofSeconds(3));
    assertThat(paging.ringing()).isEmpty();
    third.next();
    assertThat(
            jdbc.sql("select count(*) from page where state = 'accepted'")
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void anAddedAlarmRingsByItselfIfTheLoudOneEndsUnheard() {
    Person first = reporter(1, "楼道里有很浓的煤气味,3栋501");
    Person second = reporter(2, "厨房有很浓的煤气味,3栋602");
    deciding.open(incidents.current(9).getFirst().id(), "zhao");
    Person third = owner(phone(3));
    third.says("煤气味好浓,3栋101").hears("紧急");
    assertThat(paging.ringing()).hasSize(2);

    colleague("zhao", first, Request.of(Action.CANCEL, "误报"));
    colleague("zhao", second, Request.of(Action.CANCEL, "误报"));
    passes(Duration.ofSeconds(1));
    assertThat(paging.ringing())
        .singleElement()
        .satisfies(page -> assertThat(page.ticket()).isEqualTo(third.ticket().number()));
  }

  private int told() {
    return jdbc.sql("select count(*) from outbox where text like '%合并处理%' and state = 'sent'")
        .query(Integer.class)
        .single();
  }

  private int open(String kind) {
    return jdbc.sql("select count(*) from task where done_at is null and kind = :kind")
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }
}
