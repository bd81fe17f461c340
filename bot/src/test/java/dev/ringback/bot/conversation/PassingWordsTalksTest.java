package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;

/// What people say in passing is understood as any clerk would.
class PassingWordsTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void whoAsksWhetherTheyAreRightHereIsGreeted() {
    owner(MARY).says("hello is this the right number for repairs").hears("Tell me what is broken");
    owner(WANG).says("请问这里是报修电话吗?").hears("您好,这里是报修服务").holds(0);
  }

  @Test
  void whoAsksForManAndHourAtOnceHearsHowItStands() {
    Person mary = owner(MARY);
    mary.says("the shower is stone cold since this morning, 14 Maple House").hears("Right?", "1");
    mary.says("yes")
        .hears("goes ahead")
        .says("who is coming and when?")
        .hears(mary.number(), "contact you by");
    mary.says("when is he coming and who is it").hears(mary.number(), "contact you by");
  }

  @Test
  void aComplaintIsAskedAfterAndWithdrawnInItsOwnWords() {
    Person wang = owner(WANG);
    wang.says("楼上装修半夜还在敲,投诉,3栋2单元601").hears("您的投诉已收到");
    wang.says("你们什么时候处理").hears(wang.number(), "前联系您");
    wang.says("算了不投诉了")
        .hears("确定不用处理" + wang.number())
        .says("1")
        .hears("取消")
        .has(Kind.COMPLAINT, "601");
    assertThat(wang.ticket().step()).isEqualTo(Step.CANCELLED);
  }

  @Test
  void wordsThatExplainTheFaultJustToldBelongToIt() {
    Person wang = owner(WANG);
    wang.says("电梯坏了老是停,7栋").hears("已受理");
    wang.says("就是有时候门关不上").hears(wang.number()).holds(1);
    wang.says("没人困在里面").hears(wang.number()).holds(1);
    Person mary = owner(MARY);
    mary.says("the boiler is broken, 14 Maple House").hears("Right?");
    mary.says("I mean the pilot light keeps going out").hears(mary.number()).holds(1);
  }

  @Test
  void aFaultToldPlainlyIsReportedWhateverTheyCallUs() {
    owner(MARY).says("wtf is this. fix my heating!!!").hears("R1").holds(1);
    owner("+447700900002").says("love the new heating, no leaks any more").holds(0);
    owner(WANG).says("热水没有了 3栋502").hears("已受理", "3栋502").has(Kind.REPAIR, "502");
    owner("+8613800000002").says("谢谢师傅,热水修好了").holds(0);
  }

  @Test
  void whoIsPuzzledIsAskedAgainAndNothingElse() {
    Person wang = owner(WANG);
    wang.says("卫生间的灯不亮了,3栋501").hears("已受理", "对吗");
    wang.says("在吗").hears("3栋501", "1 对");
    wang.says("7").hears("3栋501", "1 对");
    wang.says("1").hears("按这个办").holds(1);
  }
}
