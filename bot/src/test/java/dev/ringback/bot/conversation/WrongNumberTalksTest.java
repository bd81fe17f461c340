package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Numbers that are mistyped, cut short, unknown, or somebody else's.
class WrongNumberTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String ZHOU = "+8613800000002";
  private static final String MARY = "+447700900001";

  @Test
  void tellsAMistypedFromAnUnknownNumberAndFindsTheRightOne() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    String number = wang.number();
    wang.says("R10001-1 怎么样了").hears("R10001-1", "有误");
    wang.says(number + " 怎么样了").hears(number, "已受理");
    wang.says("R99999-9进度").hears("没有查到", "R99999-9");
    wang.says("那就是" + number).hears(number, "已受理");
    wang.says("取消 " + number).hears("确定", number).says("2").hears("照常处理");
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "302");
    wang.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void saysNothingOfSomebodyElsesTicket() {
    Person zhou = owner(ZHOU);
    zhou.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    String theirs = zhou.number();
    Person wang = owner(WANG);
    wang.says(theirs + "怎么样了").hears("没有查到您名下", theirs).holds(0);
    wang.says("取消" + theirs).hears("没有查到您名下").isAt(Stage.Idle.class);
    wang.says("楼道的灯不亮了,3栋2单元").hears("已受理").says("1").hears("按这个办");
    wang.says("进度").hears(wang.number()).holds(1);
    zhou.says("进度").hears(theirs, "已受理").has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void takesANumberWithoutItsLastDigitForAMistypedOne() {
    Person wang = owner(WANG);
    wang.says("我要查R10000").hears("R10000", "有误").holds(0).isAt(Stage.Idle.class);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理").says("1").hears("按这个办");
    String cut = wang.number().substring(0, 6);
    wang.says(cut + "进度").hears(cut, "有误").says("进度").hears(wang.number(), "已受理");
    wang.says("谢谢").hears("不客气").holds(1).has(Kind.REPAIR, "501");
  }

  @Test
  void keepsASlipOfTheNumberFromCallingOffAnything() {
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court").hears("Got it");
    mary.says("no, flat 303").hears("Changed", "303").says("1").hears("goes ahead");
    mary.says("cancel R12345-1").hears("R12345-1", "can't be right").isAt(Stage.Idle.class);
    mary.says("sorry, " + mary.number()).hears(mary.number(), "received");
    mary.says("cancel it").hears("Shall we call off", mary.number());
    mary.isAt(Stage.ConfirmingCancel.class).says("no").hears("stays as it is");
    mary.holds(1).has(Kind.REPAIR, "303").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void asksBackWhichOfTwoAndTakesANumberForTheAnswer() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    String tap = wang.number();
    wang.says("楼道的灯不亮了,5栋2单元").hears("已受理");
    wang.says("进度").hears("哪一单").isAt(Stage.ChoosingTicket.class);
    wang.says("9").hears("哪一单").says("R10001-1").next();
    wang.says(tap).hears(tap, "水龙头", "已受理").holds(2).isAt(Stage.Idle.class);
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
  }
}
