package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Owners of several tickets say which one they mean by its room, its thing or its turn.
class WhichTicketTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void knowsTheTicketByItsRoomEvenBesideADanger() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元501").hears("已受理").says("1").next();
    String tap = wang.number();
    wang.says("卧室灯不亮,3栋2单元102").hears("已受理").says("1").next();
    String light = wang.number();
    wang.says("3栋2单元601有煤气味").hears("紧急");
    wang.says("501那个").hears(tap, "水龙头").isAt(Stage.Idle.class);
    wang.says("102的不用修了").hears("确定", light).says("1").hears("已取消").holds(3);
    wang.hadBefore(1, Category.LIGHTING, Step.CANCELLED);
    wang.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void knowsTheTicketByItsThingAndItsTurn() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap drips, flat 302 Rose Court").next();
    mary.says("1").next();
    mary.says("the bedroom window is broken").next();
    mary.says("1").next();
    mary.says("what about the tap?").hears("kitchen tap", "received").isAt(Stage.Idle.class);
    mary.says("the one I reported first").hears("kitchen tap").isAt(Stage.Idle.class);
    mary.says("the window one please cancel").hears("call off", "window").says("2").hears("stays");
    mary.says("cancel the repair")
        .hears("Which one shall we call off")
        .says("no")
        .hears("All right");
    mary.isAt(Stage.Idle.class).holds(2);
  }

  @Test
  void callsOffTheSecondOfThoseListed() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").next();
    wang.says("卧室灯不亮").hears("已受理").says("1").next();
    wang.says("进度").hears("哪一单", "2 ").says("第二个不用了").hears("确定", "水龙头").says("1").hears("已取消");
    wang.says("算了不修了").hears("确定", "灯").isAt(Stage.ConfirmingCancel.class);
    wang.says("2").hears("照常处理").hadBefore(1, Category.PLUMBING, Step.CANCELLED);
  }

  @Test
  void takesNoQuestionForAPlace() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水").hears("在哪里").says("有没有危险").hears("焦味");
    assertThat(wang.ticket().place().known()).isFalse();
    wang.says("都几点来").hears("12:00");
    wang.says("3栋2单元301").hears("301", "1 无误").holds(1);
    Person mary = owner(MARY);
    mary.says("my laptop screen is broken").next();
    mary.says("it is my own").next();
    assertThat(mary.ticket().place().known()).isFalse();
    Person wong = owner("+85291234567");
    wong.says("厨房水喉漏水").hears("在哪里").says("想問吓幾時有人嚟").hears("安排");
    wong.isAt(Stage.AskingPlace.class).says("3座301").hears("301");
  }

  @Test
  void asksBeforeItTakesAComplaintBack() {
    Person wang = owner(WANG);
    wang.says("我要投诉,楼上天天半夜吵").hears("投诉已收到").says("算了,撤销投诉").hears("确定");
    wang.says("1").hears("已取消").has(Category.NOISE, wang.ticket().urgency(), Step.CANCELLED);
  }
}
