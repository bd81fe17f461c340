package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What owners tell of a repair that is under way stays with it: nobody who has reported one fault
/// ends up with five tickets.
class FollowingTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  private static final List<String> OF_THE_RADIATOR =
      List.of(
          "ring the bell twice, it sticks",
          "there's a dog but hes friendly",
          "can they text me before they come",
          "call me when you're outside please",
          "cant do mornings",
          "the front door is open",
          "can you send the same guy as last time",
          "I turned it off and on and nothing happened",
          "tried the valve, no good",
          "it's a bit warm now",
          "no its cold again",
          "门铃坏了 到了打电话",
          "家里有狗 不咬人",
          "来之前发个短信",
          "上午不行",
          "还是上次那个师傅行吗",
          "我关了阀门又开了 没用",
          "重启了好几次都不行",
          "有点热了",
          "又凉了",
          "现在好像更冷了");

  @Test
  void belongsToTheRepair() {
    Person mary = owner(MARY);
    mary.says("the radiator in the living room is stone cold. flat 4 willow court", "yes").rest();
    for (String words : OF_THE_RADIATOR) {
      mary.says(words).hears(mary.number()).holds(1);
    }
    duty().hearsNothing();
  }

  @Test
  void aChangeForTheWorseIsAskedAboutAndRingsNobody() {
    Person mary = owner(MARY);
    mary.says("the radiator in the living room is stone cold. flat 4 willow court", "yes").rest();
    mary.says("it made a clunk, now the noise is getting worse").hears(mary.number(), "danger");
    mary.says("2").rest();
    mary.says("so when will he be here").hears(mary.number()).holds(1);
    duty().hearsNothing();
  }

  @Test
  void anotherThingIsAnotherTicketAndDangerIsDanger() {
    Person mary = owner(MARY);
    mary.says("the radiator in the living room is stone cold. flat 4 willow court", "yes");
    mary.says("I turned the light on and the switch sparks").hears("URGENT");
    Person john = owner("+447700900002");
    john.says("the radiator in the living room is stone cold. flat 5 willow court", "yes");
    john.says("also the toilet is blocked").holds(2);
    Person wang = owner(WANG);
    wang.says("客厅暖气不热 翠苑3栋2单元501", "对");
    wang.says("又停水了").holds(2);
  }

  @Test
  void whatNamesNothingBelongsToWhatIsTalkedAbout() {
    Person mary = owner(MARY);
    mary.says("MY CEILING IS DRIPPING", "flat 9 ashgrove house").rest();
    mary.says("its from the flat above I think").hears(mary.number()).holds(1);
    mary.says("theres a bucket under it").hears(mary.number()).holds(1);
    mary.says("should I turn the electric off").hears("if you can do it safely").holds(1);
    mary.says("ok done").rest();
    mary.says("they stopped the bath, its stopped").hears(mary.number()).holds(1);
    mary.says("do I still need someone to look at the ceiling? theres a big stain").holds(1);
    duty().hearsNothing();
    Person wang = owner(WANG);
    wang.says("老人在家 马桶堵了 急", "4栋2单元102", "是的").rest();
    wang.says("我妈腿脚不方便").hears(wang.number()).holds(1);
    wang.says("她只能用这个卫生间").hears(wang.number()).holds(1);
    wang.says("你们能不能去看看").hears(wang.number()).holds(1);
  }

  @Test
  void aSecondFaultIsTakenToBeInTheSameHouse() {
    Person mary = owner(MARY);
    mary.says("the light in our stairwell keeps flickering, 12 Ashgrove House", "1").rest();
    mary.says("oh and the front door doesnt close properly either")
        .hears("12 Ashgrove House", "Right?")
        .holds(2);
    mary.says("yes").rest();
    mary.says("actually its stopped flickering now").holds(2);
    mary.says("still do the door though").hears(mary.number()).holds(2);
  }

  @Test
  void questionsBesideARepairAreAnswered() {
    Person mary = owner(MARY);
    mary.says("the radiator in the living room is stone cold. flat 4 willow court", "yes").rest();
    mary.says("do I need to be there?").hears("let the technician in", "Did that help?");
    mary.says("is there anything I can do in the meantime?").hears("take nothing apart");
    mary.says("will he have the parts").hears("common parts");
    mary.says("whats your phone number").hears("reply AGENT");
    Person wang = owner(WANG);
    wang.says("客厅暖气不热 翠苑3栋2单元501", "对").rest();
    wang.says("必须有人在吗").hears("给师傅开门");
    wang.says("我能先自己弄一下吗").hears("不要自己拆");
    wang.says("带配件吗").hears("常用配件");
    wang.says("我是租客 要跟房东说吗").hears("租客也可以报修");
  }

  @Test
  void whoFindsItSlowHearsHowFarItIs() {
    Person wang = owner(WANG);
    wang.says("客厅暖气不热 翠苑3栋2单元501", "对").rest();
    passes(Duration.ofHours(3));
    wang.says("怎么这么慢").hears(wang.number()).holds(1);
    Person mary = owner(MARY);
    mary.says("upstairs are so loud every night, I want to complain, 14 Rose Court").rest();
    mary.says("what can you do about it").hears(mary.number(), "contact you by");
  }

  @Test
  void whatNobodyHereMendedAndIsBrokenAgainIsReported() {
    Person wang = owner(WANG);
    wang.says("你们的师傅上次修的空调又不制冷了,什么水平").has(Category.HVAC, Urgency.NORMAL, Step.OPENED);
    Person mary = owner(MARY);
    mary.says("the tap your plumber fixed last week is dripping again")
        .has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
    owner("+447700900003").says("any news on the tap i reported last week?").holds(0);
    owner("+447700900004").says("hi is that the repair line").hears("Tell me what is broken");
  }

  @Test
  void moreIsNoCorrectionAndAngerIsNoPlace() {
    Person mary = owner(MARY);
    mary.says("hello my boiler has packed in again", "22 Kestrel Close", "yes").rest();
    mary.says("no hot water at all").hears(mary.number()).holds(1);
    assertThat(mary.ticket().description()).contains("boiler");
    mary.says("great").hears("welcome").holds(1);
    Person wang = owner(WANG);
    wang.says("阳台地漏反味 好几天了").rest();
    wang.says("你们小区是怎么管的").rest();
    wang.says("12栋1单元604", "嗯").rest();
    String drain = wang.tickets().getLast().number().toString();
    wang.says("主要是晚上味道大").hears("已补充到");
    wang.says("后天上午").hears("已记下您希望的时间");
    wang.says("下午吧").hears("已记下您希望的时间");
    wang.says("还有 楼道灯也坏了").hears("12栋1单元");
    wang.says("六楼的").hearsWithout(drain);
  }

  @Test
  void aDoorThatOpensEndsTheFear() {
    Person wang = owner(WANG);
    wang.says("我家门锁打不开了 进不去", "8栋2单元1101", "对的").rest();
    wang.says("孩子在里面").hears("紧急");
    wang.says("他说没事在看电视").hears(wang.number()).holds(1);
    wang.says("开了开了 谢谢").hearsWithout("正按紧急处理").holds(1);
  }

  @Test
  void patientPeopleAreHeardOut() {
    Person rose = owner(MARY);
    rose.says("I reported a leak under my sink last Tuesday by phone and nobody has been in touch");
    rose.says("Flat 3, Birch Court").rest();
    rose.says("It's dripping into the cupboard, I empty a bowl twice a day").hears("Added");
    rose.says("After 10 is best, I take my time to get to the door").hears("After 10 is best");
    rose.says("wait its the bathroom not the hall").hears("bathroom, Flat 3").holds(1);
    Person john = owner("+447700900002");
    john.says("there's no water, birch court flat 8", "yes").rest();
    john.says("how long will it be off").hears(john.number(), "contact you by").holds(1);
    owner("+8613800000003").says("没水了,整栋都没水,6栋1单元801").hearsWithout("邻居");
    Person chen = owner(WANG);
    chen.says("书房窗户关不严,漏风,5栋2单元303", "对").rest();
    chen.says("另外 客厅的插座松了").hears("有焦味");
    chen.says("不急 一起看就行").hears("有焦味").holds(2);
    chen.says("2").rest();
    chen.says("你们赶紧查查 老人小孩都坐").hears(chen.number()).holds(2);
  }

  @Test
  void whatItIsNotAndWhatWasChangedBelongToTheHeater() {
    Person wang = owner(WANG);
    wang.says("热水器打不着火", "没有煤气味", "7栋1单元401", "对").rest();
    wang.says("换过电池了").hears(wang.number()).holds(1);
    wang.says("还是打不着").hears(wang.number()).holds(1);
    wang.says("屏幕显示E1").hears(wang.number()).holds(1);
    wang.says("没有煤气味").hears(wang.number()).holds(1);
    wang.says("下午能来吗").hears(wang.number()).holds(1);
    Person mary = owner(MARY);
    mary.says("my boiler won't light, 22 Kestrel Close", "no", "yes").rest();
    mary.says("no smell of gas").hears(mary.number()).holds(1);
  }

  @Test
  void aLetterIsReadForWhatItReports() {
    Person robert = owner(MARY);
    robert
        .says(
            "Dear Sirs, further to my telephone call this morning I write to report that the tap in"
                + " the downstairs cloakroom drips continually.")
        .hears("\"the tap in the downstairs");
    robert.says("The address is 3 Larch Close", "That is correct").rest();
    robert.says("It is the hot tap").hears(robert.number()).holds(1);
    robert.says("No particular hurry").hears("Added").holds(1);
    robert.says("is there a charge").hears("Shared parts", "Did that help?").holds(1);
  }
}
