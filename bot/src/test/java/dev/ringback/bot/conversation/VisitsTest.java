package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.complaint.WorkingOnComplaint;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.work.CostLine.Sort;
import dev.ringback.core.work.Plans;
import dev.ringback.core.work.PuttingDown;
import dev.ringback.core.work.PuttingDown.Line;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who comes, when, and what is said when it is done.
class VisitsTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Autowired WorkingOnComplaint complaints;
  @Autowired DecidingFee decidingFee;
  @Autowired PuttingDown puttingDown;
  @Autowired Plans plans;

  @Test
  void whoeverComesIsNamedWithBadgePhoneAndTime() {
    jdbc.sql("update staff set badge = '0731', phone = '+8613700000002' where login = 'li'")
        .update();
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理", "由客服安排");
    colleague("zhao", wang, assigning(clock.instant().plus(Duration.ofHours(3))));
    wang.hearsNothing();
    owner("+8613700000002").hears("13:00").says("1");
    wang.hears("李工", "工号0731", "+8613700000002", "13:00上门", "核对工牌", number(wang));
  }

  @Test
  void onesNameAloneIsSaidWhereNothingMoreIsKnown() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    colleague("zhao", wang, assigning(null));
    assertThat(wang.next()).contains("已派李工,会与您联系约时间").doesNotContain("none", "工号", "电话");
  }

  @Test
  void whereTheWarrantyIsUnknownThePriceIsPromisedBeforeTheWork() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    colleague("zhao", wang, assigning(null));
    wang.hears("已派李工", "是否免费正在核实", "开工前先告知价格").hearsNothing();

    Person mary = owner("+447700900123");
    mary.says("the kitchen tap is dripping, flat 302, Rose Court").next();
    colleague("zhao", mary, assigning(null));
    mary.hears("李工 will contact you", "check if it is free", "price first").hearsNothing();
  }

  @Test
  void whatDoesNotFitBesideTheNameIsATextOfItsOwn() {
    jdbc.sql("update staff set badge = '0731', phone = '+8613700000002' where login = 'li'")
        .update();
    Person mary = owner("+447700900123");
    mary.says("the kitchen tap is dripping, flat 302, Rose Court").next();
    colleague("zhao", mary, assigning(null));
    owner("+8613700000002").hears("3").says("1");
    mary.hears("李工 (badge 0731)").hears("price first").hearsNothing();
  }

  @Test
  void noPriceIsSpokenOfWhereOneIsDecidedInDangerOrForWhatIsEverybodys() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    decidingFee.decide(wang.ticket().number(), Fee.FREE, null, null, "上月刚换", "zhao");
    passes(Duration.ZERO);
    wang.hears("对您免费");
    colleague("zhao", wang, assigning(null));
    wang.hears("已派李工").hearsNothing();
    assertThat(wang.lastHeard().text()).doesNotContain("核实");

    Person zhou = owner("+8613800000009");
    zhou.says("楼道的灯不亮了,3栋2单元").hears("已受理");
    colleague("zhao", zhou, assigning(null));
    zhou.hearsWithout("核实");

    Person sun = owner("+8613800000008");
    sun.says("厨房水管爆了,水一直往外喷,阳光花园2栋501").hears("紧急");
    colleague("zhao", sun, assigning(null));
    assertThat(sun.rest()).contains("已派李工").doesNotContain("核实");
  }

  @Test
  void anAppointmentIsRemindedOfHalfAnHourBefore() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    Instant visit = clock.instant().plus(Duration.ofHours(3));
    colleague("zhao", wang, assigning(visit));
    wang.hears("已派").hearsNothing();
    passes(Duration.ofMinutes(149));
    wang.hearsNothing();
    passes(Duration.ofMinutes(2));
    wang.hears("提醒", "13:00上门", number(wang));
  }

  @Test
  void nobodyIsRemindedOfAVisitThatHasBegun() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    colleague("zhao", wang, assigning(clock.instant().plus(Duration.ofHours(3))));
    wang.hears("已派");
    colleague("li", wang, Request.of(Action.ARRIVE));
    wang.hears("已到现场");
    passes(Duration.ofMinutes(151));
    wang.hearsNothing();
  }

  @Test
  void theResultIsToldAndCareTipsGoWithTheAcceptance() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    colleague("li", wang, Request.of(Action.RESOLVE, "换了阀芯"));
    wang.hears("换了阀芯", "修好了吗").says("1").hears("已结单", "小提示");
  }

  @Test
  void aComplaintNamesWhoIsResponsibleAndIsAskedWhetherItIsSettled() {
    jdbc.sql(
            "insert into staff (login, name, roles, created_at) values"
                + " ('chen', '陈主管', '{supervisor}', now())")
        .update();
    Person wang = owner(WANG);
    wang.says("你们师傅态度太差了,我要投诉").hears("投诉已收到", "由陈主管负责");
    complaints.confirm(wang.ticket().number(), "师傅说话没礼貌", "chen");
    passes(Duration.ZERO);
    wang.hears("我们这样理解");
    for (What what : List.of(What.FACTS, What.CAUSE, What.SOLUTION)) {
      complaints.find(wang.ticket().number(), what, "当面道歉,今后先敲门", "chen");
    }
    passes(Duration.ZERO);
    wang.hears("处理方案", "当面道歉");
    colleague("zhao", wang, Request.of(Action.RESOLVE, "已当面道歉"));
    wang.next();
    assertThat(wang.lastHeard().text()).contains("已当面道歉", "这样解决了吗").doesNotContain("修好");
  }

  @Test
  void manyUrgentReportsAtOnceAreToldHonestly() {
    for (int who = 2; who <= 4; who++) {
      owner("+861380000000" + who).says("厨房水管爆了,水一直往外喷,阳光花园" + who + "栋501").next();
    }
    Person wang = owner(WANG);
    wang.says("水管爆了,水喷得到处都是,阳光花园8栋501").hears("紧急");
    wang.hears("同时有4起紧急报修", "前到");
  }

  @Test
  void whatIsWatchedOrEscalatedIsTold() {
    Person wang = owner(WANG);
    wang.says("客厅墙上有条细裂缝,3栋501").hears("已受理");
    colleague("zhao", wang, Request.of(Action.OBSERVE, "先观察裂缝是否扩大"));
    wang.hears("先观察裂缝是否扩大", "持续观察");
    colleague("zhao", wang, Request.of(Action.ESCALATE, "责任有争议"));
    wang.hears("已交由主管处理");
  }

  @Test
  void aPlanIsAgreedToWithOneDigit() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    colleague(
        "zhao",
        wang,
        new Request(Action.CONTACT, null, "换龙头,明天上午,材料80元", null, null, null, null, null, null));
    wang.hears("处理方案", "换龙头", "1 同意").says("1").hears("就按这个办");
    assertThat(plans.latest(wang.ticket().id()).orElseThrow().agreedBy()).isEqualTo("owner");
  }

  @Test
  void aPlanSaysWhatItCostsAndIsDoneOnlyWhenTheOwnerAgrees() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    TicketNumber number = wang.ticket().number();
    decidingFee.decide(number, Fee.SHARED, 40, "misuse", "拧得太紧,阀芯压坏", "zhao");
    passes(Duration.ZERO);
    wang.hears("费用双方分担", "40%", "拧得太紧");
    Line tap = new Line(Sort.MATERIAL, "龙头", BigDecimal.ONE, 8005, null);
    assertThat(puttingDown.add(number, tap, "zhao")).isInstanceOf(Answer.Done.class);
    colleague("zhao", wang, planning("换龙头,明天上午"));
    wang.hears("处理方案", "换龙头", "您需支付¥32.02", "1 同意");
    assertThat(acting.act(number, Request.of(Action.RESOLVE), "zhao"))
        .isInstanceOf(Answer.Incomplete.class);

    wang.says("1").hears("就按这个办");
    colleague("zhao", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗");
  }

  private static Request planning(String plan) {
    return new Request(Action.CONTACT, null, plan, null, null, null, null, null, null);
  }

  private static Request assigning(@org.jspecify.annotations.Nullable Instant until) {
    return new Request(Action.ASSIGN, "li", null, null, until, null, null, null, null);
  }

  private static String number(Person person) {
    return person.ticket().number().toString();
  }
}
