package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Danger that is said to be over: heard by whoever deals with it, and never called off by itself.
class AllClearTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void tellsTheDutyPersonThatWhoWasTrappedIsOut() {
    Person wang = owner(WANG);
    wang.says("我被困在电梯里了,3栋2单元").hears("紧急").rest();
    duty().hears("电梯").says("1").next();
    wang.hears("已接手").says("门开了,出来了,没事了").hears("已转告", "先保留");
    duty().hears("出来了", "核实");
    wang.has(Category.ELEVATOR, Urgency.EMERGENCY, Step.OPENED);
    assertThat(openTasks()).containsAnyOf("all-clear", "false-alarm");
  }

  @Test
  void hearsThatTheSmellIsGoneAndThatHelpIsThere() {
    Person wang = owner(WANG);
    wang.says("闻到很浓的煤气味,3栋501").hears("紧急").rest();
    duty().hears("煤气").says("1").next();
    wang.hears("已接手").says("没味道了").hears("那就好", "先保留");
    duty().hears("没味道了");
    wang.says("消防到咗").hears("先保留");
    duty().hears("消防到咗");
    wang.says("没味道了但是头晕").hears("马上出去", "头晕恶心打120");
    wang.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED).holds(1);
  }

  @Test
  void hearsThatPeopleAreSavedAwakeOrThatItWasTheNeighboursCooking() {
    Person wang = owner(WANG);
    wang.says("3栋501着火了,有人困在里面").hears("紧急").rest();
    duty().rest();
    wang.says("人救出来了").hears("已转告");
    wang.says("醒过来了").hears("已转告");
    wang.says("冇事喇").hears("先保留");
    wang.says("不好意思,是邻居炒菜糊了").hears("先保留").holds(1);
    assertThat(duty().rest()).contains("救出来", "醒过来", "冇事", "炒菜");
  }

  @Test
  void hearsItInEnglishAndTakesNoQuestionForIt() {
    Person mary = owner(MARY);
    mary.says("someone is breaking in at flat 302, Rose Court").hears("URGENT").rest();
    duty().rest();
    mary.says("have they gone?");
    assertThat(mary.rest()).contains(mary.number()).doesNotContain("Good to hear");
    mary.says("police came, all fine now").hears("Good to hear", "stays open");
    duty().rest();
    Person ann = owner("+447700900002");
    ann.says("strong smell of gas, flat 402, Rose Court").hears("URGENT").rest();
    ann.says("the smell is gone").hears("Good to hear");
    ann.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED).holds(1);
    assertThat(duty().rest()).contains("smell is gone");
  }

  @Test
  void tellsWhatToDoAtOnceToWhoWantsOurTextsAgain() {
    Person wang = owner(WANG);
    wang.says("你好").next();
    wang.sends(Arrival.Sort.STOP).says("有煤气味,3栋501").hearsNothing();
    wang.sends(Arrival.Sort.START).hears("紧急", wang.number(), "开窗");
  }

  @Test
  void hearsInManyWordsThatWhoWasTrappedIsOut() {
    String[] free = {
      "they got her out now thanks",
      "he's out",
      "we're out of the lift now",
      "shes out now, she walked out by herself",
      "the firemen got them out",
      "everyone is out safely"
    };
    for (int i = 0; i < free.length; i++) {
      Person mary = inALift(i);
      mary.says(free[i]).hears("Good to hear").holds(1);
      mary.has(Category.ELEVATOR, Urgency.EMERGENCY, Step.OPENED);
    }
  }

  @Test
  void takesNobodyForFreeWhoIsOutOfBreathOrCannotGetOut() {
    String[] shut = {
      "she's out of breath",
      "he's out cold",
      "we can't get out",
      "the light is out in here",
      "how do we get out",
      "they have not got out yet"
    };
    for (int i = 0; i < shut.length; i++) {
      Person mary = inALift(i);
      mary.says(shut[i]).hearsWithout("Good to hear");
    }
  }

  private Person inALift(int i) {
    Person mary = owner("+44770090010" + i);
    mary.says("my wife is stuck in the lift, block 5").hears("URGENT").rest();
    return mary;
  }
}
