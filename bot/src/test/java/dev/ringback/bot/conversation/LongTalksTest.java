package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Long talks as people have them: they mistype, correct themselves, go silent and come back.
class LongTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void findsTheTicketAfterAMistypedAndAnUnknownNumber() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    String number = wang.ticket().number().toString();
    wang.says("R10001-1 怎么样了").hears("有误").says("R12345-1").hears("有误");
    wang.says(number).hears(number, "已受理").says(number + "取消").hears("确定", number);
    wang.says("2").hears("照常处理").isAt(Stage.Idle.class);
    assertThat(wang.tickets()).hasSize(1);
    assertThat(wang.ticket().step()).isEqualTo(Step.OPENED);
  }

  @Test
  void keepsOneTicketThroughTwoCorrectionsOfTheRecord() {
    Person wang = owner(WANG);
    wang.says("家里漏水了").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋2单元501").hears("3栋2单元501室", "具体在哪个位置").says("阳台角落").hears("1 无误");
    wang.says("不是501,是502").hears("已改好", "502").says("打错了,是503").hears("503");
    wang.says("进度").hears(wang.ticket().number().toString(), "已受理");
    assertThat(wang.tickets()).hasSize(1);
    assertThat(wang.ticket().place().room()).isEqualTo("503");
  }

  @Test
  void goesOnAfterTheSilenceOfADay() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水").hears("在哪里");
    passes(Duration.ofHours(3));
    wang.hears("还差一点", "在哪里");
    passes(Duration.ofHours(20));
    wang.hearsNothing().isAt(Stage.Idle.class).says("3栋501").hears("3栋501室");
    wang.says("不是501,是502").hears("502").says("进度").hears("已受理");
    wang.says("谢谢").hears("按这个办");
    assertThat(wang.tickets()).hasSize(1);
    assertThat(wang.ticket().place().room()).isEqualTo("502");
  }

  @Test
  void answersEachStickerAndStillTakesTheReport() {
    Person wang = owner(WANG);
    wang.sends(Arrival.Sort.UNSUPPORTED).hears("文字");
    wang.sends(Arrival.Sort.UNSUPPORTED).hears("文字");
    wang.says("😀😀").hears("没看懂").says("厨房水龙头滴水").hears("已受理", "在哪里");
    wang.says("3栋501").hears("3栋501室", "1 无误").says("1").hears("按这个办");
    assertThat(wang.tickets()).hasSize(1);
    wang.has(Category.PLUMBING, wang.ticket().urgency(), Step.OPENED);
  }

  @Test
  void bringsTheWorkBackAfterABadSurveyAndAfterANo() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap is dripping, flat 302, Rose Court").hears("Got it");
    mary.says("1").hears("goes ahead");
    colleague("li", mary, Request.of(Action.RESOLVE));
    mary.hears("Is it fixed?").says("yes").hears("closed");
    passes(Duration.ofHours(25));
    mary.hears("How was")
        .says("2")
        .hears("deal with")
        .hears("李工 will contact you")
        .isAt(Stage.AskingWhy.class);
    mary.says("it dripped again the same evening").hears("Noted");
    assertThat(mary.ticket().step()).isEqualTo(Step.ASSIGNED);
    colleague("li", mary, Request.of(Action.RESOLVE));
    mary.hears("Is it fixed?").says("no").hears("back to work");
    assertThat(mary.ticket().step()).isEqualTo(Step.REWORK);
    assertThat(mary.tickets()).hasSize(1);
  }

  @Test
  void hearsDangerInTheMiddleOfASurvey() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").says("1").hears("按这个办");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("家里闻到很浓的煤气味,5栋302").hears("紧急");
    duty().hears("紧急呼叫", "302").says("1").hears("归您处理");
    wang.hears("已接手").says("进度").next();
    assertThat(wang.tickets()).hasSize(2);
    wang.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    assertThat(wang.tickets().getLast().step()).isEqualTo(Step.CLOSED);
  }

  @Test
  void keepsDangerAliveThroughACarrierStop() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").sends(Arrival.Sort.STOP);
    wang.says("进度").hearsNothing().says("家里着火了,5栋302").hearsNothing();
    duty().hears("拒收短信", WANG);
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    String fire = wang.ticket().number().toString();
    wang.sends(Arrival.Sort.START).says(fire).hears(fire);
  }

  @Test
  void thanksAndNodsOpenNothing() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了,3栋2单元").hears("已受理").says("1").hears("按这个办");
    wang.says("谢谢").hears("不客气").says("谢谢").hears("不客气").says("谢谢你们").hears("不客气");
    wang.isAt(Stage.Idle.class).says("进度").hears("已受理");
    assertThat(wang.tickets()).hasSize(1);
    wang.has(Category.LIGHTING, wang.ticket().urgency(), Step.OPENED);
  }

  @Test
  void anAgentTakesOverInTheMiddleOfAQuestion() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水").hears("在哪里").isAt(Stage.AskingPlace.class);
    long id = wang.conversation().id();
    takeover.take(id, "zhao");
    takeover.write(id, "zhao", "您好,我是赵敏");
    dispatcher.sendDue();
    wang.hears("我是赵敏").says("我家在3栋501").hearsNothing().says("晚上在家").hearsNothing();
    takeover.release(id, "zhao");
    wang.hears("结束").isAt(Stage.Idle.class).says("进度").hears("已受理").says("谢谢").hears("不客气");
    assertThat(wang.ticket().place().room()).isEqualTo("501");
  }

  @Test
  void callsOffOneOfTwoAndKeepsTheOther() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直漏水,5栋302").hears("已受理");
    wang.says("楼道的灯不亮了,3栋501").hears("已受理");
    passes(Duration.ofHours(1));
    wang.says("帮我取消").hears("哪一单").says("漏水的那个").hears("确定", "水龙头").says("2").hears("照常处理");
    wang.says("帮我取消").hears("哪一单").says("1").hears("确定", "灯").says("1").hears("已取消");
    assertThat(wang.ticket().step()).isEqualTo(Step.CANCELLED);
    assertThat(wang.tickets().getLast().step()).isEqualTo(Step.OPENED);
  }
}
