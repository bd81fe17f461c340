package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.crew.Working;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.work.Costs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Technicians get their jobs by text or chat, and owners hear how far they are.
class CrewTalkTest extends TalkTest {

  private static final String HAN = "+8613700000001";
  private static final String QIN = "+8613700000002";
  private static final String YOU_CHAT = "7003";

  @Autowired Working working;
  @Autowired Costs costs;
  @Autowired DecidingFee deciding;

  @BeforeEach
  void crew() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, skills, phone, telegram, created_at) values
              ('han', '韩师傅', '{technician}', '{plumbing}', '+8613700000001', null, now()),
              ('qin', '秦师傅', '{technician}', '{plumbing}', '+8613700000002', null, now()),
              ('you', '尤师傅', '{technician}', '{plumbing}', null, '7003', now())
            """)
        .update();
  }

  @Test
  void doesAJobFromAcceptanceToTheOwnersYes() {
    Person wang = reported();
    Person han = owner(HAN);
    assigns(wang, "han");
    wang.hearsNothing();
    han.hears("派工", wang.ticket().number().toString(), "厨房", "501", wang.address().value());

    han.says("1").hears("归您", "清单");
    wang.hears("韩师傅", HAN);
    han.says("出发").hears("到了");
    wang.hears("韩师傅", "已出发");
    han.says("到了").hears("修好了");
    wang.hears("已到现场");
    han.shows("修好了,换了阀芯").hears("已报修好");
    wang.hears("1", "2").says("1");

    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
    assertThat(reasons(wang.ticket())).contains("换了阀芯");
    assertThat(pictures(wang.ticket())).isEqualTo(1);
  }

  @Test
  void putsDownWhatItCostWithTheWordThatItIsDone() {
    Person wang = there(Fee.FREE);
    Person han = owner(HAN);

    han.says("修好了 换了阀芯 材料120 人工80");
    han.hears("200.00 CNY").hears("已报修好");
    han.says("修好了 换了阀芯 材料120 人工80").hears("已报修好");

    wang.hears("1", "2");
    assertThat(costs.bill(wang.ticket().id()).lines())
        .extracting(line -> line.sort() + " " + line.amount() + " " + line.by())
        .containsExactly("MATERIAL 12000 han", "LABOUR 8000 han");
    assertThat(costs.bill(wang.ticket().id()).owner()).isZero();
    assertThat(reasons(wang.ticket())).contains("换了阀芯");
  }

  @Test
  void reportsDoneOnlyAfterTheOwnerAgreesToPay() {
    Person wang = there(Fee.AT_COST);
    Person han = owner(HAN);

    han.says("材料120 人工80").hears("业主需付200.00 CNY");
    wang.hears("¥200.00");
    han.says("修好了").hears("已请业主确认");
    assertThat(wang.ticket().step()).isNotEqualTo(Step.RESOLVED);
    wang.says("1");
    han.hears("业主已同意");
    han.says("修好了").hears("已报修好");

    assertThat(wang.ticket().step()).isEqualTo(Step.RESOLVED);
  }

  @Test
  void leavesItToTheOfficeWhoPaysWhereNobodyHasDecided() {
    Person wang = reported();
    Person han = atWork(wang);

    han.says("修好了 材料120").hears("由谁付费还没定");
    han.hears("已报修好");

    assertThat(openTasks()).contains("costs-undecided");
    assertThat(costs.bill(wang.ticket().id()).empty()).isTrue();
  }

  private Person there(Fee fee) {
    Person wang = reported();
    Person han = atWork(wang);
    deciding.decide(wang.ticket().number(), fee, null, null, "as agreed", "zhao");
    dispatcher.sendDue();
    han.rest();
    wang.rest();
    return wang;
  }

  private Person atWork(Person wang) {
    Person han = owner(HAN);
    assigns(wang, "han");
    han.next();
    han.says("到了").next();
    wang.rest();
    return han;
  }

  @Test
  void offersAJobToThreeAndTellsTheOthersWhoHasIt() {
    Person mary = owner("+447700900002");
    mary.says("the kitchen tap drips, flat 302").next();
    Person han = owner(HAN);
    Person qin = owner(QIN);
    Person you = chatter(YOU_CHAT);
    you.says("hello, good morning").next();
    working.offer(mary.ticket().number(), List.of("han", "qin", "you"));
    dispatcher.sendDue();
    han.hears("派工", "1接");
    qin.hears("派工");
    you.hears("JOB", "1 accept");

    you.taps("1").hears("is yours", "uniform");

    mary.hears("尤师傅");
    han.hears("尤师傅接单");
    qin.hears("尤师傅接单");
    han.says("1").hears("尤师傅接单");
    assertThat(mary.ticket().assignee()).isEqualTo("you");
    you.taps("On the way").hears("Show ID");
    you.taps("Arrived").hears("done");
    mary.hears("on the way").hears("on site");
    you.taps("Parts").hears("waits for a part");
    mary.hears("waiting for a part");
    assertThat(mary.ticket().step()).isEqualTo(Step.WAITING);
  }

  @Test
  void asksTheNextWhenWhoeverHasItCannotAndTellsTheOwner() {
    Person wang = reported();
    assigns(wang, "han");
    owner(HAN).says("接单").says("不行,车坏了");

    wang.hears("韩师傅").hears("另派");
    assertThat(wang.ticket().assignee()).isNull();
    owner(QIN).hears("派工").says("好的").hears("归您");
    wang.hears("秦师傅");
  }

  @Test
  void hearsATechnicianAsAnOwnerInWhatIsNoAnswerToAJob() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.next();
    han.says("1").next();

    han.says("我家卧室的灯不亮了,7栋1单元302").hears("R");
    Ticket own = han.ticket();
    assertThat(own.number()).isNotEqualTo(wang.ticket().number());
    colleague("zhao", han, Request.of(Action.RESOLVE));
    han.hears("1");
    han.says("修好了").next();

    assertThat(han.ticket().step()).isEqualTo(Step.CLOSED);
    assertThat(wang.ticket().step()).isEqualTo(Step.ACKNOWLEDGED);
    han.says("修好了 " + wang.ticket().number()).hears("已报修好");
    assertThat(wang.ticket().step()).isEqualTo(Step.RESOLVED);
  }

  @Test
  void swallowsNoDangerThatATechnicianTells() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("1").says("到了").says("修不了,这里燃气管漏气,味道很大");

    assertThat(han.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(wang.ticket().step()).isEqualTo(Step.ON_SITE);
  }

  @Test
  void keepsAPictureFromWhereTheWorkIsWithTheTicket() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("到了").shows("");

    assertThat(pictures(wang.ticket())).isEqualTo(1);
    assertThat(han.tickets()).isEmpty();
  }

  @Test
  void asksWhichJobIsMeantWhereThereAreTwo() {
    Person wang = reported();
    assigns(wang, "han");
    Person zhou = owner("+8613912345699");
    zhou.says("卫生间马桶漏水,4栋1单元101").next();
    assigns(zhou, "han");
    Person han = owner(HAN);
    han.next();
    han.next();
    han.says("1").hears("归您");
    han.says("1").hears("归您");

    han.says("到了").hears(wang.ticket().number().toString(), zhou.ticket().number().toString());
    han.says("到了 " + zhou.ticket().number()).hears("已记到场");
    assertThat(zhou.ticket().step()).isEqualTo(Step.ON_SITE);
    assertThat(wang.ticket().step()).isEqualTo(Step.ACKNOWLEDGED);
    han.says("清单").hears("工装", "敲门", "自检");
  }

  @Test
  void namesWhoIsSentWhereNobodyCanBeAsked() {
    Person wang = reported();
    assigns(wang, "li");

    wang.hears("李工");
  }

  @Test
  void tellsTheOwnerThatTheTechnicianIsLateOrFoundNobody() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("1").says("堵车,晚20分钟到");
    assertThat(han.rest()).contains("会晚到");
    assertThat(wang.rest()).contains("约晚20分钟到");
    han.says("哪一户?").hears("501");
    han.says("stuck in traffic, 30 min late").next();
    assertThat(wang.rest()).contains("约晚30分钟到");
    han.says("业主不在家").next();
    assertThat(wang.rest()).contains("家里没有人");

    assertThat(openTasks()).contains("owner-absent");
    assertThat(reasons(wang.ticket())).contains("堵车,晚20分钟到", "业主不在家");
    assertThat(han.tickets()).isEmpty();
    han.says("缺个配件,明天再来").next();
    assertThat(wang.ticket().step()).isEqualTo(Step.WAITING);
  }

  @Test
  void tellsWhoHasItOrTakesItWhenSomebodyWhoDeclinedComesBackToIt() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("2").next();
    owner(QIN).says("1").next();
    while (post.next(han.address()).isPresent()) {}

    han.says("接 " + wang.number()).hears("秦师傅接单");

    assertThat(wang.ticket().assignee()).isEqualTo("qin");
  }

  @Test
  void asksNoTechnicianWhatIsBroken() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("1").rest();

    assertThat(han.says("嗯哼哈").next()).doesNotContain("哪里坏了");
    assertThat(han.tickets()).isEmpty();
  }

  @Test
  void takesAVisitWithoutAnEndForANo() {
    Person wang = reported();
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.rest();

    wang.says("师傅来过但没修完就走了").next();

    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
    Person mary = owner("+447700900002");
    mary.says("the kitchen tap drips, flat 302").next();
    colleague("li", mary, Request.of(Action.RESOLVE));
    mary.rest();
    mary.says("the plumber was here but left without finishing").next();
    assertThat(mary.ticket().step()).isEqualTo(Step.REWORK);
  }

  @Test
  void announcesNobodyWhoIsThereAlready() {
    Person wang = reported();
    assigns(wang, "han");
    colleague("zhao", wang, Request.of(Action.ARRIVE));

    assertThat(wang.rest()).contains("已到现场").doesNotContain("约时间");
  }

  @Test
  void tellsATechnicianThatTheOwnerIsNotContent() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("修好了").says("1").says("修好了");
    wang.hears("韩师傅").hears("1");
    wang.says("没修好,还在漏").next();
    while (true) {
      String heard = han.next();
      if (heard.contains("没修好") && heard.contains("还在漏")) {
        break;
      }
    }
    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
  }

  private Person reported() {
    Person wang = owner("+8613912345678");
    wang.says("厨房水龙头滴水,翠苑小区3栋2单元501").next();
    passes(Duration.ofMinutes(1));
    while (post.next(wang.address()).isPresent()) {}
    return wang;
  }

  private void assigns(Person owner, String login) {
    colleague(
        "zhao", owner, new Request(Action.ASSIGN, login, null, null, null, null, null, null, null));
  }

  private List<String> reasons(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::reason).toList();
  }

  private int pictures(Ticket ticket) {
    return jdbc.sql(
            "select count(*) from media f join ticket_message l on l.message_id = f.message_id"
                + " where l.ticket_id = :id")
        .param("id", ticket.id())
        .query(Integer.class)
        .single();
  }
}
