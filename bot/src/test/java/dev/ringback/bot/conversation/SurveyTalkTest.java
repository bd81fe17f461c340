package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackAnswer;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The survey as talk: what owners answer, and what is made of it.
class SurveyTalkTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String BOSS = "+8613700000009";

  @Autowired Callbacks callbacks;

  @BeforeEach
  void crew() {
    jdbc.sql(
            "insert into staff (login, name, roles, phone, created_at) values"
                + " ('chen', '陈工', '{technician}', null, now()),"
                + " ('sun', '孙主管', '{supervisor}', :boss, now())")
        .param("boss", BOSS)
        .update();
  }

  @Test
  void bringsTheWorkBackAndTellsOwnerAndSupervisorWithinAMinuteAtEightInTheEvening() {
    clock.set(Instant.parse("2026-03-04T10:30:00Z"));
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    Ticket ticket = wang.ticket();
    clock.set(Instant.parse("2026-03-05T12:00:00Z")); // 20:00 in Shanghai
    wang.says("1").hears("重新处理", "最迟明天20:00会有人再上门");
    passes(Duration.ofSeconds(10));
    wang.hears("已派", "陈工");

    assertThat(wang.ticket().step()).isEqualTo(Step.ASSIGNED);
    assertThat(wang.ticket().assignee()).isNotEqualTo(ticket.assignee());
    owner(BOSS).hears("回访不满意", ticket.number().toString(), "水龙头");
    assertThat(clock.instant()).isBefore(Instant.parse("2026-03-05T12:01:00Z"));
    assertThat(
            jdbc.sql("select count(*) from callback_failure where mended_at is null")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void thanksForALateAnswerKeepsItAndCountsNothing() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    passes(Duration.ofHours(25));
    wang.hears("还想听听");
    passes(Duration.ofDays(4));
    assertThat(callback(wang).state()).isEqualTo(Callback.State.SILENT);

    wang.says("5").hears("已记下");

    assertThat(callback(wang).state()).isEqualTo(Callback.State.SILENT);
    assertThat(callback(wang).score()).isNull();
    assertThat(answers(wang)).extracting(CallbackAnswer::score).containsExactly(5);
  }

  @Test
  void actsOnALateBadAnswerAllTheSame() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    passes(Duration.ofDays(6));
    wang.hears("还想听听").says("2").hears("重新处理");

    assertThat(callback(wang).score()).isNull();
    assertThat(wang.ticket().state().ended()).isFalse();
  }

  @Test
  void readsBackABareDigitThatMayAnswerTheQuestionBefore() {
    Person wang = reported("卫生间的水龙头一直滴水,5栋302");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗");
    passes(Duration.ofHours(25));
    wang.hears("再确认");
    passes(Duration.ofHours(48));
    wang.hears("先结单");
    passes(Duration.ofHours(25));
    wang.hears("满意吗").says("1").hears("1表示很不满意");

    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
    wang.says("5").hears("谢谢");
    assertThat(callback(wang).score()).isEqualTo(5);
  }

  @Test
  void actsOnTheDigitThatWasReadBack() {
    Person wang = reported("卫生间的水龙头一直滴水,5栋302");
    colleague("li", wang, Request.of(Action.RESOLVE));
    passes(Duration.ofHours(100));
    wang.hears("修好了吗").hears("再确认").hears("先结单").hears("满意吗");
    wang.says("2").hears("2表示不满意").says("是").hears("重新处理");

    assertThat(callback(wang).score()).isEqualTo(2);
  }

  @Test
  void keepsALongRantWhole() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    wang.says("3").hears("更好");
    String rant = "师傅来得很晚,说话也不客气,我等了整整一个下午。".repeat(90);
    wang.says(rant).next();

    assertThat(rant).hasSizeGreaterThan(2000);
    assertThat(answers(wang)).extracting(CallbackAnswer::text).contains(rant);
  }

  @Test
  void makesATicketOfANewProblemAndNoScore() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    wang.says("楼道的灯不亮了").next();

    assertThat(wang.tickets()).hasSize(2);
    assertThat(callback(wang, 1).state()).isEqualTo(Callback.State.SENT);
    assertThat(callback(wang, 1).score()).isNull();
  }

  @Test
  void hearsDangerInAnAnswer() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    wang.says("满意,不过厨房闻到很浓的煤气味").hears("119");

    assertThat(wang.ticket().emergency()).isTrue();
    assertThat(callback(wang, 1).score()).isNull();
  }

  @Test
  void bringsTheWorkBackWhenItIsStillBroken() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    wang.says("还是没修好").hears("重新安排");

    assertThat(wang.ticket().state().ended()).isFalse();
    assertThat(callback(wang).state()).isEqualTo(Callback.State.ANSWERED);
    assertThat(callback(wang).score()).isNull();
  }

  @Test
  void asksMoreOnlyOfThoseWhoGoOnAndOpensAComplaintAboutBadManners() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    wang.says("4").hears("谢谢").says("修得挺好的,谢谢你们").hears("快不快");
    wang.says("5").hears("态度").says("2").hears("登记C");
    wang.hearsNothing();

    assertThat(callback(wang, 1).score()).isEqualTo(4);
    assertThat(answers(wang, 1))
        .extracting(CallbackAnswer::dimension)
        .contains("overall", "response", "attitude");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.COMPLAINT);
    assertThat(wang.ticket().description()).contains("态度不满意");
    owner(BOSS).hears("投诉由您负责").hears("已登记投诉", "水龙头", "态度不满意");
  }

  @Test
  void putsPicturesToTheRepairThatWasAskedAbout() {
    Person wang = asked("卫生间的水龙头一直滴水,5栋302");
    wang.says("3").hears("更好").shows("").hears("记下了");

    assertThat(
            jdbc.sql(
                    "select count(*) from ticket_message m join media x on x.message_id ="
                        + " m.message_id where m.ticket_id = :id")
                .param("id", wang.ticket().id())
                .query(Integer.class)
                .single())
        .isOne();
  }

  private Person reported(String text) {
    Person wang = owner(WANG);
    wang.says(text).hears("已受理");
    colleague(
        "zhao", wang, new Request(Action.ASSIGN, "li", null, null, null, null, null, null, null));
    wang.hears("已派");
    return wang;
  }

  private Person asked(String text) {
    Person wang = reported(text);
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("1").hears("结单");
    passes(Duration.ofHours(25));
    return wang.hears("满意吗").isAt(Stage.AskingScore.class);
  }

  private Callback callback(Person person) {
    return callback(person, 0);
  }

  /// @param back 0 for the latest ticket
  private Callback callback(Person person, int back) {
    return callbacks.of(person.tickets().get(back).id()).getFirst();
  }

  private List<CallbackAnswer> answers(Person person) {
    return answers(person, 0);
  }

  private List<CallbackAnswer> answers(Person person, int back) {
    return callbacks.answers(callback(person, back).id());
  }
}
