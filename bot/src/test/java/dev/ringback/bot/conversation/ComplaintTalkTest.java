package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.complaint.Complaint;
import dev.ringback.core.complaint.Complaints;
import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.complaint.WorkingOnComplaint;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A complaint as its owner sees it, until they say that it is settled.
class ComplaintTalkTest extends TalkTest {

  private static final String SUN = "+8613700000009";

  @Autowired Complaints complaints;
  @Autowired WorkingOnComplaint working;

  @BeforeEach
  void house() {
    jdbc.sql(
            "insert into staff (login, name, roles, phone, created_at) values"
                + " ('sun', '孙主管', '{supervisor}', :sun, now()),"
                + " ('tang', '唐主管', '{supervisor}', null, now())")
        .param("sun", SUN)
        .update();
  }

  @Test
  void namesWhoAnswersReadsBackAndGoesOnUntilTheOwnerIsSatisfied() {
    Person wang = owner("+8613800000001");
    wang.says("我要投诉,维修师傅态度很差").hears("投诉已收到", "孙主管");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.COMPLAINT);
    owner(SUN).hears("投诉由您负责", wang.number());
    TicketNumber number = wang.ticket().number();

    working.confirm(number, "师傅说话没礼貌", "sun");
    wang.hears("我们这样理解", "师傅说话没礼貌");
    solved(number, "sun");
    wang.hears("道歉").says("1").next();
    working.settle(number, "已上门道歉", "sun");
    wang.hears("已上门道歉").says("2").next();
    passes(Duration.ofSeconds(10));
    wang.hears("专题会", "唐主管");
    assertThat(complaint(number).responsible()).isEqualTo("tang");

    working.confirm(number, "师傅还是没礼貌", "tang");
    wang.hears("我们这样理解", "还是没礼貌");
    working.find(number, What.MEETING, "换人并培训", "tang");
    solved(number, "tang");
    wang.hears("道歉").says("1").next();
    working.settle(number, "师傅已培训", "tang");
    wang.hears("师傅已培训").says("1").next();
    assertThat(complaint(number).settledAt()).isNotNull();
  }

  private void solved(TicketNumber number, String login) {
    working.find(number, What.FACTS, "情况属实", login);
    working.find(number, What.CAUSE, "培训不够", login);
    working.find(number, What.SOLUTION, "上门道歉", login);
  }

  private Complaint complaint(TicketNumber number) {
    return complaints.find(number.serial()).orElseThrow();
  }

  @Test
  void takesComplaintInTheMiddleOfAnEmergencyWithoutCalmingIt() {
    Person mary = owner("+447700900001");
    mary.says("my son is stuck in the lift in Block 5").hears("URGENT").rest();
    duty().rest();
    passes(Duration.ofMinutes(20));
    mary.rest();
    duty().rest();
    mary.says("I want to complain, nobody came").hears("still waiting", "your complaint").holds(2);
    mary.has(Kind.COMPLAINT, null).hadBefore(1, Category.ELEVATOR, Step.OPENED);
    assertThat(mary.tickets().get(1).emergency()).isTrue();
    assertThat(tickets.history(mary.tickets().get(1).id()))
        .anyMatch(entry -> ("complaint " + mary.number()).equals(entry.reason()));
    duty().hears("EMERGENCY", "nobody came");
    mary.says("I complain again, still nobody").rest();
    mary.holds(2);
    Person wang = owner("+8613800000001");
    wang.says("电梯困人了,3栋").hears("紧急").rest();
    wang.says("投诉物业,没人来管").hears("让您久等", "投诉").holds(2).has(Kind.COMPLAINT, null);
  }

  @Test
  void asksOnceWhereItWasIfNothingTellsOfIt() {
    Person mary = owner("+447700900001");
    mary.says("your plumber was rude and left a mess, I want to complain");
    mary.hears("your complaint", "Where was it?")
        .says("Flat 7, Willow House")
        .hears("noted: Flat 7");
    mary.holds(1).has(Kind.COMPLAINT, "7");
    Person wang = owner("+8613800000001");
    wang.says("我要投诉,维修师傅态度很差").hears("投诉已收到", "哪一户");
    wang.says("他还抽烟").hearsWithout("哪一户").holds(1);
    passes(Duration.ofHours(5));
    assertThat(wang.rest()).doesNotContain("哪一户");
    Person chen = owner("+8613800000002");
    chen.says("水龙头滴水,5栋302").rest();
    chen.says("1").rest();
    chen.says("我要投诉,师傅态度很差").hears("投诉已收到");
    chen.has(Kind.COMPLAINT, "302");
  }
}
