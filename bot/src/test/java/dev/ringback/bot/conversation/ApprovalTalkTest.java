package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.course.Courses;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.work.Approval.Matter;
import dev.ringback.core.work.Approving;
import dev.ringback.core.work.ProposingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What owners and technicians hear of what waited for somebody's yes (R43, R90).
class ApprovalTalkTest extends WithCrew {

  @Autowired Approving approving;
  @Autowired ProposingPlan proposing;
  @Autowired Courses courses;

  @BeforeEach
  void leaders() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, created_at) values
              ('sun', 'Sun', '{supervisor}', now()), ('mei', 'Mei', '{agent}', now())
            """)
        .update();
  }

  @Test
  void theOwnerHearsWhatALeaderSaysToASpecialRequest() {
    Person wang = reported();
    approving.request(wang.ticket().number(), "把水管改到阳台。", "mei");
    wang.hearsNothing();
    approving.answer(wang.ticket().number(), Matter.SPECIAL, false, "承重墙不能开孔", "sun");
    wang.hears(wang.number(), "把水管改到阳台", "未获批准", "承重墙不能开孔");

    approving.request(wang.ticket().number(), "周日上门", "mei");
    approving.answer(wang.ticket().number(), Matter.SPECIAL, true, "", "sun");
    wang.hears("周日上门", "已批准");
    approving.request(wang.ticket().number(), "早上六点来", "mei");
    approving.answer(wang.ticket().number(), Matter.SPECIAL, true, "仅此一次", "sun");
    wang.hears("早上六点来", "已批准", "仅此一次");
  }

  @Test
  void theOwnerGetsAPlanForComplexWorksOnceItIsReviewed() {
    Person wang = reported();
    courses.choose(wang.ticket().id(), "STRUCTURE");
    Request plan = new Request(Action.CONTACT, null, "换梁,两天", null, null, null, null, null, null);
    proposing.act(wang.ticket().number(), plan, "han");
    wang.hearsNothing();
    approving.answer(wang.ticket().number(), Matter.PLAN, false, "没有支撑", "sun");
    wang.hearsNothing();
    owner(HAN).hears("未通过评审", "没有支撑");

    proposing.act(wang.ticket().number(), plan, "han");
    approving.answer(wang.ticket().number(), Matter.PLAN, true, "", "sun");
    wang.hears("换梁,两天");
    wang.says("1");
    assertThat(tickets.history(wang.ticket().id())).anyMatch(line -> line.action().equals("agree"));
  }
}
