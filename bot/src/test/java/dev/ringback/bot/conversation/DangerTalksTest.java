package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Danger in the middle of anything, and all that is said while help is on the way.
class DangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void goesBeforeASurveyAndIsNotReportedTwice() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").isAt(Stage.AskingScore.class);
    wang.says("家里煤气味好重").hears("紧急", "开窗").hears("302", "对吗");
    duty().hears("紧急呼叫", "302").says("1").hears("归您处理");
    wang.hears("已接手").says("已经开窗了,人出来了").hears("出来了就好").hears("已接手");
    duty().hears("人出来了");
    wang.says("进度").hears("正按紧急处理").holds(2).has(Kind.REPAIR, "302");
    wang.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    wang.hadBefore(1, Category.PLUMBING, Step.CLOSED);
  }

  @Test
  void aLeakThatGrowsBecomesTheEmergencyAndCallsAgainAtOnce() {
    clock.set(Instant.parse("2026-03-06T17:30:00Z"));
    Person wang = owner(WANG);
    wang.says("天花板在滴水,好像楼上漏下来的,3栋501").hears("已受理", "已通知值班人员", "501", "对吗");
    duty().hears("值班急修", "501");
    wang.says("越来越大了,水往下流成一条线了").hears("紧急", "总阀").rest();
    duty().hears("紧急呼叫", "流成一条线").says("1").hears("归您处理");
    wang.hears("已接手").says("师傅什么时候到").hears("正按紧急处理");
    wang.says("楼上601没人在家").hears("已记在", "正按紧急处理").says("谢谢").next();
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单").isAt(Stage.Idle.class).holds(1);
    wang.has(Kind.REPAIR, "501").has(Category.PLUMBING, Urgency.EMERGENCY, Step.CLOSED);
  }

  @Test
  void movesTheAlarmToTheDoorThatIsMeantInTheOwnersLanguage() {
    Person wang = owner(WANG);
    wang.says("家里煤气味好重,3栋4A").hears("紧急");
    duty().hears("紧急呼叫", "3栋4A室");
    wang.says("是4B不是4A").hears("已改好", "3栋4B室");
    duty().hears("地点补充", "3栋4B室").says("1").hears("归您处理");
    wang.hears("已接手").says("又打错了,不是4B,是4C").hears("已改好", "4C");
    duty().hears("地点补充", "4C");
    wang.holds(1).has(Kind.REPAIR, "4C").has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    Person mary = owner(MARY);
    mary.says("strong smell of gas in flat 4A, Rose Court").hears("URGENT");
    duty().hears("EMERGENCY", "Flat 4A");
    mary.says("4B not 4A").hears("Changed", "Flat 4B");
    duty().hears("Flat 4B");
    mary.says("please hurry up, tell them 4C not 4B, hurry!!").hears("Changed", "Flat 4C");
    duty().hears("Flat 4C");
    mary.has(Kind.REPAIR, "4C");
    Person ann = owner("+447700900002");
    ann.says("smell of gas in block 7A").hears("URGENT").hears("Which flat").says("7B not 7A");
    duty().hears("Block 7A").hears("Block 7B");
    assertThat(ann.ticket().place().building()).isEqualTo("7B");
  }

  @Test
  void tellsTheDoorThatIsMeantAlsoWhereOneAlarmRingsForMany() {
    for (int i = 1; i <= 5; i++) {
      owner("+861380000010" + i).says("楼道里煤气味好重,3栋20" + i);
    }
    duty().rest();
    owner("+8613800000105").says("是405不是205");
    assertThat(duty().rest()).contains("地点补充", "405");
  }

  @Test
  void keepsWaterAtNightOneTicketWhateverIsSaidOfIt() {
    clock.set(Instant.parse("2026-03-06T17:30:00Z"));
    Person mary = owner(MARY);
    mary.says("water is coming through my bedroom ceiling from upstairs")
        .hears("URGENT", "stopcock");
    mary.hears("Where is it").says("flat 302, Rose Court").hears("noted", "302");
    mary.says("no it's not near any lights").hears("Noted with", "as an emergency");
    mary.says("it's pouring now!!").hears("Passed on at once");
    duty().hears("EMERGENCY").hears("302").hears("pouring").says("1").next();
    mary.hears("has taken").says("I've put a bucket under it").hears("Passed on at once");
    mary.says("the neighbour has turned it off, it stopped").hears("Good to hear");
    done(mary);
    mary.hears("Is it fixed?").says("yes").hears("closed").isAt(Stage.Idle.class).holds(1);
    mary.has(Kind.REPAIR, "302").has(Category.SEEPAGE, Urgency.EMERGENCY, Step.CLOSED);
  }

  @Test
  void staysWithSomebodyInTheLift() {
    Person wang = owner(WANG);
    wang.says("我被困在电梯里了").hears("紧急", "会有人来救您").hears("在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋2单元").hears("地址记下了");
    duty().hears("电梯").hears("地点补充").says("1").hears("归您处理");
    wang.hears("已接手").says("还要多久啊,我有点怕").hears("正按紧急处理");
    wang.says("里面还有个老人不舒服").hears("紧急", "120");
    duty().hears("老人不舒服");
    wang.says("出来了,谢谢").hears("已转告").isAt(Stage.Idle.class);
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单").holds(1).has(Kind.REPAIR, (String) null);
    wang.has(Category.ELEVATOR, Urgency.EMERGENCY, Step.CLOSED);
  }

  @Test
  void neverCallsOffAFireOnTheOwnersWord() {
    Person wang = owner(WANG);
    wang.says("楼道里有烟,着火了,3栋").hears("紧急", "走楼梯");
    duty().hears("紧急呼叫", "着火").says("1").hears("归您处理");
    wang.hears("已接手").says("原来是邻居在烧纸,没事了").hears("会有人与您核实", "先保留");
    duty().hears("误报", "烧纸");
    wang.says("不用来了").hears("先保留").has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED);
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("满意").hears("谢谢").says("没有了").hears("记下了");
    wang.isAt(Stage.Idle.class).holds(1).has(Category.FIRE, Urgency.EMERGENCY, Step.CLOSED);
  }

  @Test
  void hearsOfDizzinessInTheMiddleOfACorrection() {
    Person mary = owner(MARY);
    mary.says("the boiler keeps going out, flat 302, Rose Court").hears("Got it", "Right?");
    mary.says("no").hears("What should I change").isAt(Stage.Changing.class);
    mary.says("actually my wife feels dizzy and has a headache").hears("URGENT", "everyone out");
    mary.hears("302", "Right?");
    duty().hears("dizzy").says("2").next();
    passes(Duration.ofMinutes(4));
    mary.hears("nobody has answered yet");
    duty().hears("dizzy").says("1").next();
    mary.hears("has taken").says("we are outside now").hears("Good that you are out");
    mary.says("ok").next();
    mary.says("status").hears("dizzy", "as an emergency").holds(2);
    mary.has(Kind.REPAIR, "302").has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    mary.hadBefore(1, Category.HVAC, Step.OPENED);
  }

  @Test
  void passesByNoDangerAfterRudeWords() {
    Person mary = owner(MARY);
    mary.says("you are useless idiots").hears("your complaint").has(Kind.COMPLAINT, null);
    mary.says("fuck off").next();
    mary.says("hello?").hears("this is the repair line");
    mary.says("there is smoke coming out of the fuse box, flat 302").hears("URGENT", "stairs");
    duty().hears("smoke", "302").says("1").next();
    mary.hears("has taken").says("firemen are here").hears("has been told");
    mary.says("thank you").hears("You are welcome").holds(2).has(Kind.REPAIR, "302");
    mary.has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void reachesTheDutyPersonThroughACarrierStop() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").sends(Arrival.Sort.STOP);
    wang.says("进度").hearsNothing().says("着火了").hearsNothing();
    duty().hears("紧急呼叫", "302", "拒收短信", WANG).says("1").hears("归您处理");
    wang.says("5栋302").hearsNothing();
    wang.sends(Arrival.Sort.START)
        .hears("紧急", "走楼梯", wang.number())
        .hears("重新收到")
        .says("进度")
        .hears("着火", "正按紧急处理");
    wang.isAt(Stage.Idle.class).holds(2).has(Kind.REPAIR, "302");
    wang.has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED);
    wang.hadBefore(1, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void asksTheDutyPersonWhoIsAlsoAnOwnerOneThingAtATime() {
    Person keeper = duty();
    keeper.says("我家厨房水龙头滴水,7栋101").hears("已受理", "对吗").isAt(Stage.Confirming.class);
    Person wang = owner(WANG);
    wang.says("闻到很浓的煤气味,3栋501").hears("紧急");
    keeper.hears("紧急呼叫", "501").says("1").hears("归您处理");
    wang.hears("已接手");
    keeper.says("进度").hears("水龙头").says("对").hears("按这个办").isAt(Stage.Idle.class);
    wang.says("出来了").next();
    wang.says("没事了").next();
    wang.says("进度").hears("正按紧急处理").says("谢谢").next();
    wang.says("好的").hears("正按紧急处理").holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    keeper.holds(1).has(Kind.REPAIR, "101");
  }

  @Test
  void sendsAmbulanceToWhoIsIllInALift() {
    Person mary = owner("+447700900021");
    mary.says("stuck in the lift in Block 5 and I have asthma")
        .hears("Call 120 now", "Do not force the doors")
        .holds(1);
    Person wang = owner("+8613800000021");
    wang.says("电梯困人了,3栋1单元,里面老人有心脏病").hears("立即打120", "别扒门").holds(1);
    Person ann = owner("+447700900022");
    ann.says("my mum is stuck in the lift in Block 6").hears("Do not force the doors").rest();
    ann.says("she can't breathe, she has asthma").hears("Call 120 now", "Do not force").holds(1);
    ann.says("thank you, how long").hears("calling the people on duty");
  }
}
