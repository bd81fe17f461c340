package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.crew.Working;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Technicians get their jobs by text or chat, and owners hear how far they are.
class CrewTalkTest extends WithCrew {

  @Autowired Working working;

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
    Person wang = reportedFor("han");
    owner(HAN).says("接单").says("不行,车坏了");

    wang.hears("韩师傅").hears("另派");
    assertThat(wang.ticket().assignee()).isNull();
    owner(QIN).hears("派工").says("好的").hears("归您");
    wang.hears("秦师傅");
  }

  @Test
  void hearsATechnicianAsAnOwnerInWhatIsNoAnswerToAJob() {
    Person wang = reportedFor("han");
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
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("1").says("到了").says("修不了,这里燃气管漏气,味道很大");

    assertThat(han.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(wang.ticket().step()).isEqualTo(Step.ON_SITE);
  }

  @Test
  void keepsAPictureFromWhereTheWorkIsWithTheTicket() {
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("到了").shows("");

    assertThat(pictures(wang.ticket())).isEqualTo(1);
    assertThat(han.tickets()).isEmpty();
  }

  @Test
  void asksWhichJobIsMeantWhereThereAreTwo() {
    Person wang = reportedFor("han");
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

  private int pictures(Ticket ticket) {
    return jdbc.sql(
            "select count(*) from media f join ticket_message l on l.message_id = f.message_id"
                + " where l.ticket_id = :id")
        .param("id", ticket.id())
        .query(Integer.class)
        .single();
  }

  @Test
  void asksTechnicianBackAboutWhatOnlySoundsLikeDanger() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("1").rest();
    han.says("锅炉压力一直往上升,排不掉").hears("现在有危险吗");
    assertThat(openTasks()).doesNotContain("not-understood");
    han.says("1").hears("紧急");
    assertThat(han.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    duty().hears("紧急呼叫");
  }

  @Test
  void pagesAtOnceForWhatTechnicianTellsPlainly() {
    Person wang = reported();
    assigns(wang, "han");
    Person han = owner(HAN);
    han.says("1").rest();
    han.says("楼道里着火了").hears("紧急", "119");
    duty().hears("紧急呼叫");
  }
}
