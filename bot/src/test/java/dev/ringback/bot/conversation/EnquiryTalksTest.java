package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Questions, wishes and suggestions between reports.
class EnquiryTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void answersTwoQuestionsAndTakesTheFaultBehindThem() {
    Person mary = owner(MARY);
    mary.says("what are your opening hours?").hears("office is open", "Did that help?");
    mary.isAt(Stage.AskingHelped.class);
    mary.says("ok and how much do you charge for a callout?").hears("price first").holds(0);
    mary.says("right. the toilet is blocked").hears("Got it", "Where is it");
    mary.says("flat 302, Rose Court").hears("302", "1 right").says("yes").hears("goes ahead");
    mary.says("thank you").hears("You are welcome").isAt(Stage.Idle.class).holds(1);
    mary.has(Kind.REPAIR, "302").has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
  }

  @Test
  void saysWhatItIsAndAsksNotWhetherThatHelped() {
    Person mary = owner(MARY);
    mary.says("are you a bot?").hears("automatic assistant", "AGENT").hearsNothing();
    mary.isAt(Stage.Idle.class).says("kitchen tap drips").hears("Got it", "Where is it");
    mary.says("am I talking to a real person?").hears("automatic assistant", "Where is it");
    mary.isAt(Stage.AskingPlace.class).says("flat 302, Rose Court").hears("302");
    Person wang = owner(WANG);
    wang.says("你是机器人吗").hearsWithout("解答").isAt(Stage.Idle.class).holds(0);
    Person lin = owner("+886912000001");
    lin.says("你是真人嗎").hearsWithout("解答").isAt(Stage.Idle.class).holds(0);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void answersWhenTheWaterIsBackByWhatIsOpenOfIt() {
    Person wang = owner(WANG);
    wang.says("家里停水了,3栋501").rest();
    wang.says("几点来水").hears(wang.number(), "已受理", "联系您").holds(1);
    wang.says("请问自来水什么时候恢复啊?").hears(wang.number(), "联系您").holds(1);
    Person mary = owner(MARY);
    mary.says("no water at all, flat 302, Rose Court").rest();
    mary.says("when is the water back on").hears(mary.number(), "received", "contact you");
    mary.says("what time will it be back on?").hears(mary.number(), "contact you").holds(1);
  }

  @Test
  void takesAQuestionAfterWhatIsOffForOneWhereNothingIsOpenOfIt() {
    Person wang = owner(WANG);
    wang.says("几点来水").hears("您的问题已收到").has(Kind.ENQUIRY, null);
    wang.has(Category.WATER_SUPPLY, Urgency.LOW, Step.OPENED);
    wang.says("今天什么时候来电啊").hears("您的问题已收到").holds(2);
    wang.has(Category.ELECTRICAL, Urgency.LOW, Step.OPENED);
    Person mary = owner(MARY);
    mary.says("how long until the water comes back on?").hears("We have your question");
    mary.has(Category.WATER_SUPPLY, Urgency.LOW, Step.OPENED).holds(1);
    Person lin = owner("+8613800000003");
    lin.says("家里没水了,几点来水?").hears("已受理").has(Kind.REPAIR, null);
  }

  @Test
  void refersAWashingMachineAndTakesTheLeakBehindIt() {
    Person wang = owner(WANG);
    wang.says("洗衣机坏了,3栋501").hears("不在我们的维修范围", "厂家售后");
    wang.has(Category.APPLIANCE, Urgency.NORMAL, Step.REFERRED).says("那我找谁").next();
    wang.says("厨房的水龙头也一直滴水").hears("已受理", "501", "对吗").says("1").hears("按这个办");
    wang.says("进度").hears("水龙头").says("谢谢").hears("不客气").isAt(Stage.Idle.class).holds(2);
    wang.has(Kind.REPAIR, "501").hadBefore(1, Category.APPLIANCE, Step.REFERRED);
  }

  @Test
  void notesASuggestionAndAServiceAndTheTimeForTheOneThatIsVisited() {
    Person wang = owner(WANG);
    wang.says("建议楼下多放几个垃圾桶").hears("谢谢您的建议").has(Kind.SUGGESTION, null);
    wang.says("想预约清洗空调,3栋501").hears("服务需求已登记", "先报价", "对吗");
    wang.says("多少钱").hears("动工前会先告诉您价格", "解答了您的问题吗");
    wang.says("1").hears("对吗").isAt(Stage.Confirming.class);
    wang.says("1").hears("按这个办").says("周六上午可以吗").hears("已记下您希望的时间", wang.number());
    wang.says("进度").hears("哪一单", "1 R", "2 C").says("1").hears("空调").isAt(Stage.Idle.class);
    wang.holds(2).has(Kind.SERVICE, "501").has(Category.HVAC, Urgency.LOW, Step.OPENED);
  }

  @Test
  void complainsTwiceAndFindsBothAgain() {
    Person mary = owner(MARY);
    mary.says("the radiator in the lounge is cold, flat 302, Rose Court").hears("Got it");
    mary.says("1").hears("goes ahead");
    passes(Duration.ofDays(2));
    mary.says("nobody came. I want to make a complaint about this").hears("your complaint");
    mary.says("the office was rude to me on the phone too").hears("your complaint");
    mary.says("status").hears("Which one", "1 C", "2 C", "3 R").says("2").hears("nobody came");
    mary.says("thanks").hears("You are welcome").isAt(Stage.Idle.class).holds(3);
    mary.has(Kind.COMPLAINT, "302").hadBefore(2, Category.HVAC, Step.OPENED);
  }

  @Test
  void thanksAndNodsOpenNothingAndCostNoQuestion() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了,3栋2单元").hears("已受理").says("1").hears("按这个办");
    wang.says("谢谢").hears("不客气").says("好的").hears("好的").says("👍").hears("好的");
    wang.says("嗯嗯").hears("好的").says("辛苦了").hears("不客气");
    wang.isAt(Stage.Idle.class).holds(1).has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void angersNobodyWhoChases() {
    Person wang = owner(WANG);
    wang.says("空调不制冷,3栋501").hears("已受理").says("1").hears("按这个办");
    passes(Duration.ofDays(1));
    wang.says("怎么还没人来???").hears(wang.number(), "抱歉让您久等", "已为您催办").says("你们到底管不管").hears("您的投诉已收到");
    String complaint = wang.number();
    wang.says("气死我了!!!").hears("已补充", complaint).says("转人工").hears("人工客服");
    wang.isAt(Stage.Idle.class).holds(2).has(Kind.COMPLAINT, "501");
    wang.hadBefore(1, Category.HVAC, Step.OPENED);
    assertThat(openTasks()).contains("agent-wanted", "chased");
  }

  @Test
  void tellsAgainWhomToTurnToWithWhatIsNoneOfOurs() {
    Person wang = owner(WANG);
    wang.says("洗衣机坏了,3栋501").hears("厂家售后").says("那谁能修?").hears("厂家售后").holds(1);
    wang.says("厨房水龙头滴水").hears("已受理").holds(2);
    Person mary = owner(MARY);
    mary.says("my fridge is broken, flat 302, Rose Court").hears("the maker");
    mary.says("so who can fix it?").hears("the maker").holds(1);
    mary.says("the satellite dish cable is loose").rest();
    colleague("zhao", mary, Request.of(Action.REFER, "Green & Co, 020 7946 0000"));
    mary.hears("020 7946 0000").says("who do I call?").hears("020 7946 0000").holds(2);
  }

  @Test
  void takesAQuestionAfterWhoPaysForOneAndForNoFault() {
    String[] asked = {
      "does my deposit cover a broken window",
      "do I have to pay for a new lock",
      "who pays for a broken lock",
      "will i be charged for a blocked drain",
      "is the broken boiler covered"
    };
    for (int i = 0; i < asked.length; i++) {
      Person mary = owner("+44770090030" + i);
      mary.says(asked[i]).hears("Shared parts", "Did that help?").holds(0);
    }
    String[] wanted = {"押金能不能抵窗户维修", "锁坏了谁出钱", "押金包不包括玻璃坏了", "换锁要我出钱吗", "漏水楼上赔不赔"};
    for (int i = 0; i < wanted.length; i++) {
      Person wang = owner("+861380000020" + i);
      wang.says(wanted[i]).hears("公共部位", "解答了").holds(0);
    }
    Person chen = owner("+8613800000002");
    chen.says("你们修坏了还要我出钱?凭什么").rest();
    chen.has(Kind.COMPLAINT, null);
    Person ann = owner("+447700900002");
    ann.says("when do i get my renovation deposit back").hears("final inspection").holds(0);
  }
}
