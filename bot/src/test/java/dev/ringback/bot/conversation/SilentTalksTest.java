package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Owners who fall silent and come back, with an answer or with something else.
class SilentTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void takesTheAnswerOfTheNextDay() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水").hears("在哪里").isAt(Stage.AskingPlace.class);
    passes(Duration.ofHours(3));
    wang.hears("还差一点", "在哪里");
    passes(Duration.ofHours(20));
    wang.hearsNothing().isAt(Stage.Idle.class);
    assertThat(openTasks()).contains("report-incomplete");
    wang.says("不好意思,昨天忙,3栋501").hears("501", "1 无误").isAt(Stage.Confirming.class);
    wang.says("1").hears("按这个办").says("对了,我明天上午在家").hears("已记下您希望的时间");
    wang.says("进度").hears(wang.number()).says("谢谢").hears("不客气");
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void aLateOneStillConfirmsAndALaterOneAnswersTheLaterQuestion() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理", "对吗");
    passes(Duration.ofDays(2));
    wang.hearsNothing().says("1").hears("按这个办").isAt(Stage.Idle.class);
    done(wang);
    wang.hears("修好了吗");
    passes(Duration.ofHours(2));
    wang.says("1").hears("已结单").has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").isAt(Stage.AskingScore.class);
    passes(Duration.ofDays(1));
    wang.hears("还想听听您的意见").says("1").hears("很抱歉", "哪里不满意");
    wang.next();
    wang.isAt(Stage.AskingWhy.class).says("师傅没来就说修好了").hears("记下了").says("好的").hears("好的");
    wang.isAt(Stage.Idle.class).holds(1).has(Category.LIGHTING, Urgency.NORMAL, Step.ASSIGNED);
  }

  @Test
  void bringsBackWhatWasClosedBySilence() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗");
    passes(Duration.ofHours(25));
    wang.hears("再确认一下");
    passes(Duration.ofHours(48));
    wang.hears("没有收到您的回复", "先结单").isAt(Stage.Idle.class);
    wang.says("没修好").hears("马上重新安排", wang.number()).hears("已派李工");
    wang.says("还是不亮").hears("已补充", wang.number()).says("进度").hears(wang.number());
    wang.says("怎么又要等").hears(wang.number());
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    assertThat(wang.ticket().state().ended()).isFalse();
  }

  @Test
  void remindsOfTheDangerAndNotOfThePlace() {
    Person wang = owner(WANG);
    wang.says("插座坏了").hears("已受理", "先确认安全").isAt(Stage.AskingDanger.class);
    passes(Duration.ofHours(3));
    wang.hears("还差一点", "焦味").isAt(Stage.AskingDanger.class);
    wang.says("3栋501").hears("焦味").isAt(Stage.AskingDanger.class);
    wang.says("没有").next();
    wang.says("厨房").next();
    wang.says("1").next();
    wang.says("进度").hears(wang.number(), "已受理").isAt(Stage.Idle.class).holds(1);
    assertThat(wang.ticket().urgency()).isNotEqualTo(Urgency.EMERGENCY);
    wang.has(Kind.REPAIR, "501");
  }

  @Test
  void startsANewReportWhereAnotherWasLeftOpen() {
    Person mary = owner(MARY);
    mary.says("the tap in the kitchen is dripping").hears("Got it", "Where is it");
    passes(Duration.ofHours(3));
    mary.hears("still open for", "Where is it");
    passes(Duration.ofHours(4));
    mary.hearsNothing().isAt(Stage.Idle.class);
    mary.says("the toilet is blocked").hears("Got it", "Where is it").holds(2);
    mary.says("flat 302, Rose Court").hears("302", "1 right").says("yes").hears("goes ahead");
    mary.says("status").hears("Which one", "toilet", "tap").says("2").hears("tap", "received");
    mary.isAt(Stage.Idle.class).has(Kind.REPAIR, "302");
    mary.has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
    mary.hadBefore(1, Category.PLUMBING, Step.OPENED);
  }
}
