package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// What had gone comes back before anybody is there: whether that settles it is asked.
class RecoveredTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void asksOfTheOneNamedAmongSeveral() {
    Person mary = owner(MARY);
    mary.says("kitchen light not working, flat 302, Rose Court").rest();
    mary.says("1").rest();
    mary.says("the bathroom tap drips").rest();
    mary.says("1").rest();
    mary.says("actually forget the light, its back on").hears("call off", "kitchen light");
    mary.says("1").hears("called off").holds(2).hadBefore(1, Category.LIGHTING, Step.CANCELLED);
    Person wang = owner(WANG);
    wang.says("厨房灯不亮,5栋302").rest();
    wang.says("1").rest();
    wang.says("卫生间水龙头滴水").rest();
    wang.says("1").rest();
    wang.says("灯不用修了,自己好了").hears("不用处理", "厨房灯");
    wang.says("不用").hears("已取消").holds(2).hadBefore(1, Category.LIGHTING, Step.CANCELLED);
  }

  @Test
  void asksWhetherWaterThatIsBackSettlesIt() {
    Person mary = owner(MARY);
    mary.says("no water in flat 6 Willow House").rest();
    mary.says("1").rest();
    mary.says("its back now").hears("Good to hear", "call off", "no water");
    mary.says("2").hears("stays as it is").says("water's back on, thanks").hears("call off");
    mary.says("yes").hears("called off").holds(1);
    Person wang = owner(WANG);
    wang.says("没水了,5栋302").rest();
    wang.says("1").rest();
    wang.says("水来了").hears("那就好", "就不用处理了").says("1").hears("已取消").holds(1);
  }

  @Test
  void asksWhetherPowerThatIsBackSettlesIt() {
    Person mary = owner(MARY);
    mary.says("the power is out in flat 302, Rose Court").hears("Right?");
    mary.says("power's back").hears("Good to hear", "call off");
    Person wang = owner(WANG);
    wang.says("家里停电了,5栋302").rest();
    wang.says("1").rest();
    wang.says("来电了").hears("那就好", "停电").says("1").hears("已取消");
    Person chen = owner("+8613800000002");
    chen.says("暖气不热,7栋101").rest();
    chen.says("1").rest();
    chen.says("暖气热了,不用来了").hears("不用处理").holds(1);
  }

  @Test
  void takesNoQuestionAndNoOtherTroubleForIt() {
    Person mary = owner(MARY);
    mary.says("no water in flat 6 Willow House").rest();
    mary.says("1").rest();
    mary.says("when is the water back?").hearsWithout("call off");
    Person ann = owner("+447700900002");
    ann.says("the kitchen tap drips, flat 402, Rose Court").rest();
    ann.says("1").rest();
    ann.says("its back").hearsWithout("call off");
    Person sue = owner("+447700900003");
    sue.says("strong smell of gas, flat 5 Rose Court").hears("URGENT").rest();
    sue.says("its back").hears("URGENT").isAt(Stage.Idle.class);
    sue.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void asksWhetherWhatHasStoppedIsSettled() {
    Person mary = owner(MARY);
    mary.says("smoke alarm chirping every minute, flat 7 rose court").rest();
    mary.says("changed the battery, stopped").hears("Good to hear", "call off").holds(1);
    Person wang = owner(WANG);
    wang.says("客厅顶上滴水,6栋602").rest();
    wang.says("楼上关水了 现在不滴了").hears("那就好", "就不用处理了").says("2").hears("照常处理").holds(1);
    wang.says("明天上午九点来看看行不").hears("记下您希望的时间").holds(1);
    Person ann = owner("+447700900002");
    ann.says("no hot water flat 9 oak house").rest();
    ann.says("hot water's back, ignore me").hears("Good to hear", "call off").holds(1);
  }

  @Test
  void callsOffOneOfTwoHoweverItIsSaid() {
    Person mary = owner(MARY);
    mary.says("toilet wont flush AND the bedroom radiator is stone cold flat 12 elm house").rest();
    mary.says("yes").rest();
    mary.says("actually leave the radiator").hears("call off", "radiator").holds(2);
    Person wang = owner(WANG);
    wang.says("马桶堵了还有门铃不响 8栋301").rest();
    wang.says("要").rest();
    wang.says("门铃不用了").hears("确定不用处理", "门铃").holds(2);
    Person chen = owner("+8613800000002");
    chen.says("师傅修完没收拾,一地灰,9栋901").rest();
    chen.says("算了不投诉了").hears("确定不用处理").holds(1);
  }

  @Test
  void asksWhetherItIsSettledWhenSomebodyThereHasMendedIt() {
    Person mary = owner(MARY);
    mary.says("smoke alarm wont stop beeping every minute").hears("Where is it?");
    mary.says("flat 7 Oak House").hears("1 right").isAt(Stage.Confirming.class);
    mary.says("ok so when").hears("contact you", mary.number()).rest();
    mary.isAt(Stage.Confirming.class);
    mary.says("changed the battery but it still beeps").rest();
    mary.says("battery changed, its fine now").hears("call off", mary.number());
    mary.isAt(Stage.ConfirmingCancel.class).says("1").hears("called off").holds(1);
    Person wang = owner(WANG);
    wang.says("水龙头滴水 3栋2单元1001").hears("对吗");
    wang.says("那什么时候").hears("联系您").rest();
    wang.isAt(Stage.Confirming.class).says("1").hears("按这个办");
    wang.says("我自己换了垫圈还是滴").hears("已补充").isAt(Stage.Idle.class);
    wang.says("已经好了 我自己换了垫圈").hears("不用处理", wang.number());
    wang.says("1").hears("已取消").holds(1).has(Category.PLUMBING, Urgency.NORMAL, Step.CANCELLED);
  }

  @Test
  void swallowsNoDangerThatIsToldBesideWhatWasMended() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 302, Rose Court").hears("Right?").says("1").rest();
    mary.isAt(Stage.Idle.class);
    mary.says("my neighbour flat is on fire, tap i fixed myself its fine").hears("URGENT", "119");
    mary.rest();
    mary.holds(2).has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED);
  }
}
