package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From the first text to the answer of the callback.
class MainStoryTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void burstPipeIsNumberedPagedRepairedAcceptedAndAskedAfter() {
    Person wang = owner(WANG);
    wang.says("厨房水管爆了,水一直往外喷")
        .hears("紧急", "总阀", "单号R")
        .hears("在哪里")
        .has(Category.PLUMBING, Urgency.EMERGENCY, Step.OPENED);
    duty().hears("紧急呼叫", wang.ticket().number().toString(), "地点:未知", WANG, "1接");

    wang.says("3栋2单元501").hears("地址记下了", "3");
    duty().hears("地点补充").says("1").hears("归您处理");
    wang.hears("值班人员已接手");

    colleague("li", wang, Request.of(Action.RESOLVE, "换了水管"));
    wang.hears("【Ringback】", "不要回访", "修好了吗", "1 是 2 否").isAt(Stage.AskingAcceptance.class);
    wang.says("1").hears("已结单").has(Category.PLUMBING, Urgency.EMERGENCY, Step.CLOSED);

    passes(Duration.ofHours(25));
    wang.hears("您满意吗", "厨房水管爆了").isAt(Stage.AskingScore.class);
    wang.says("5").hears("谢谢").isAt(Stage.AskingWhy.class);

    assertThat(tickets.history(wang.ticket().id()))
        .extracting(HistoryEntry::action)
        .contains("open", "page", "page_accepted", "resolve", "accept");
  }

  @Test
  void sameStoryInEnglishEndsInReopenedTicketWhenTheOwnerIsDissatisfied() {
    Person mary = owner(MARY);
    mary.says("water pouring through the kitchen ceiling, flat 302").hears("URGENT", "stopcock");
    assertThat(mary.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(mary.ticket().place().room()).isEqualTo("302");
    mary.isAt(Stage.Idle.class);

    colleague("li", mary, Request.of(Action.RESOLVE));
    mary.hears("Is it fixed?").says("yes").hears("closed");

    passes(Duration.ofHours(25));
    mary.hears("How was")
        .says("1")
        .hears("sorry", "deal with", "again")
        .hears("李工 will contact you")
        .says("still damp and nobody called");
    mary.hears("Noted");
    assertThat(mary.ticket().step()).isEqualTo(Step.ASSIGNED);
  }

  @Test
  void ordinaryRepairGetsNumberAndPromiseAtOnce() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了,3栋2单元").hears("已受理", "单号R", "前联系您", "处理好");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.REPAIR);
    wang.isAt(Stage.Confirming.class);
    duty().hearsNothing();
  }

  @Test
  void burstOfTextsGetsOneCombinedAnswer() {
    Person wang = owner(WANG);
    wang.says("你好", "我家厨房水龙头滴水", "3栋501").hears("已受理", "地点:3栋501室", "1 对").hearsNothing();
    assertThat(wang.tickets()).hasSize(1);
    assertThat(wang.ticket().place().building()).isEqualTo("3");
  }

  @Test
  void noBringsTheWorkBack() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("没修好").hears("重新安排");
    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
  }

  @Test
  void silenceRemindsOnceAndClosesWithoutCountingAsAccepted() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗");
    passes(Duration.ofHours(25));
    wang.hears("再确认");
    passes(Duration.ofHours(48));
    wang.hears("先结单");
    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
    assertThat(wang.ticket().closedHow()).isEqualTo("silence");
  }

  @Test
  void tellsWhereATicketStands() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    String number = wang.ticket().number().toString();
    wang.says(number).hears(number, "已受理");
    wang.says("进度").hears(number);
    colleague(
        "zhao", wang, new Request(Action.ASSIGN, "li", null, null, null, null, null, null, null));
    wang.hears("已派");
    wang.says("我的单子到哪了").hears(number, "已派人");
    wang.says("R12345-1").hears("有误");
    wang.says("R99999-" + "0123456789".charAt(0)).next();
  }

  @Test
  void keepsPeopleApartWhoAskForEachOthersTickets() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    Person mary = owner(MARY);
    mary.says("status of " + wang.ticket().number()).hears("cannot find");
  }

  @Test
  void callsAnAgentAndKeepsQuietWhileOneIsThere() {
    Person wang = owner(WANG);
    wang.says("转人工").hears("人工客服");
    long id = wang.conversation().id();
    assertThat(takeover.take(id, "zhao")).isInstanceOf(Takeover.Result.Done.class);
    assertThat(takeover.write(id, "li", "我来")).isEqualTo(new Takeover.Result.HeldBy("zhao"));
    takeover.write(id, "zhao", "您好,我是赵敏");
    dispatcher.sendDue();
    wang.hears("我是赵敏").says("家里灯坏了").hearsNothing();
    wang.says("闻到很浓的煤气味").hears("紧急", "119");
    takeover.release(id, "zhao");
    wang.hears("结束");
  }

  @Test
  void givesThreadBackWhenTheAgentGoesSilent() {
    Person wang = owner(WANG);
    wang.says("你好").hears("您好");
    takeover.take(wang.conversation().id(), "zhao");
    passes(Duration.ofMinutes(16));
    wang.hears("已离开");
    assertThat(wang.conversation().holder()).isNull();
  }

  @Test
  void answersWhatItCannotRead() {
    Person wang = owner(WANG);
    wang.sends(Arrival.Sort.UNSUPPORTED).hears("文字");
    wang.says("").hears("文字");
    wang.says("😀😀").hears("没看懂");
    wang.says("x".repeat(1600)).next();
    wang.says("\u0000厨房\uD800漏水").hears("已受理");
  }

  @Test
  void callsTheOnlyPersonOnDutyAgainAndSaysSo() {
    owner(MARY).says("smell of gas in the hallway, flat 12").hears("URGENT");
    duty().hears("EMERGENCY", "12").says("2").hears("没有别人可叫", "还会呼叫您");
    passes(Duration.ofMinutes(4));
    duty().hears("EMERGENCY");
  }

  @Test
  void readsTheCallOutAgainToThePersonOnDutyWhoTextsItsNumber() {
    Person wang = owner(WANG);
    wang.says("厨房水管爆了,水一直往外喷,3栋501").hears("紧急");
    duty().hears("紧急呼叫").says(wang.ticket().number().toString()).hears("紧急呼叫", "水管爆了");
    duty().says("1").hears("归您处理");
  }

  @Test
  void answersAQuestionWithATimeForTheAnswer() {
    Person mary = owner(MARY);
    mary.says("when was this building finished and who designed it?").hears("question");
    assertThat(mary.lastHeard().text()).startsWith("This is Ringback").doesNotContain("done by");
  }

  @Test
  void leavesToTheCarrierAndToAnAgentWhatItCannotAnswer() {
    Person wang = owner(WANG);
    wang.sends(Arrival.Sort.ANSWERED).hearsNothing();
    Person bank = owner("MyBank");
    bank.sends(Arrival.Sort.ONE_WAY).sends(Arrival.Sort.ONE_WAY).hearsNothing();
    assertThat(jdbc.sql("select kind from task").query(String.class).list())
        .isEqualTo(List.of("one-way"));
  }

  @Test
  void opensTicketAndPagesForDangerFromStoppedNumberAndSaysSoInThePage() {
    Person wang = owner(WANG);
    wang.sends(Arrival.Sort.STOP).says("家里着火了,3栋501");
    wang.hearsNothing();
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    duty().hears("拒收短信", WANG);
    wang.sends(Arrival.Sort.START).says("进度").hears(wang.ticket().number().toString());
  }

  @Test
  void asksNoMoreAfterRepairsWhenTheOwnerSaysSo() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").says("不要回访").hears("不再回访");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofDays(3));
    wang.hearsNothing();
    assertThat(jdbc.sql("select state || ' ' || reason from callback").query(String.class).list())
        .isEqualTo(List.of("skipped opted_out"));
  }
}
