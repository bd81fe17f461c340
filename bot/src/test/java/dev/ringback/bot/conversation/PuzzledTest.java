package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import org.junit.jupiter.api.Test;

/// Whoever does not see what is wanted hears it once in other words, and is then left in peace or
/// given to a person.
class PuzzledTest extends AskedTalks {

  @Test
  void theScaleIsExplainedOnceAndThenAPersonLooks() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("什么意思").hears("就是想问问", "5是最好").holds(1).isAt(Stage.Explaining.class);
    wang.says("?").hears("没关系,不用回答", wang.number()).isAt(Stage.Idle.class);
    assertThat(openTasks()).containsExactly("callback-puzzled");
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("what does this mean").hears("We only want to know", "One digit").holds(1);
    mary.says("sorry I don't understand").hears("you need not answer").isAt(Stage.Idle.class);
  }

  @Test
  void whoeverSeesItThenAnswersByTheScale() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("?").hears("就是想问问").says("5").hears("谢谢");
    assertThat(score(wang, 0)).isEqualTo(5);
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("7").hears("please reply with a digit").says("2").hears("We are sorry");
    assertThat(score(mary, 0)).isEqualTo(2);
    mary.rest();
    mary.says("what do you mean").hears("need not add anything").isAt(Stage.Idle.class);
  }

  @Test
  void aButtonOfTheFirstQuestionStillCountsWhileItIsExplained() {
    Person wang = asked(chatter("77"), TAP);
    wang.says("看不懂").hears("就是想问问").taps("4").hears("谢谢");
    assertThat(score(wang, 0)).isEqualTo(4);
  }

  @Test
  void nobodyHearsTheSameTwiceRunningWhereNothingIsOpen() {
    Person mary = owner(MARY);
    mary.says("1").hears("I did not follow");
    mary.says("?").hears("Just text what is broken", "AGENT");
    mary.says("1").hears("A colleague will read this");
    assertThat(openTasks()).containsExactly("not-understood");
    mary.says("hm").hears("Just text what is broken");
    mary.says("ok").hears("All right").says("ok").hearsNothing();
    mary.says("the kitchen light is out").hears("Got it").holds(1);
    Person wang = owner(WANG);
    wang.says("谢谢").hears("不客气").says("谢谢").hearsNothing();
    wang.says("你好").hears("您好").says("什么意思").hears("直接发过来就行").holds(0);
  }

  @Test
  void whoMeantToTextSomebodyElseIsLetGo() {
    owner(WANG).says("打错了").hears("没关系").holds(0).says("不好意思打错了").hearsNothing();
    owner("+8613800000002").says("不好意思,发错人了").hears("没关系").holds(0);
    owner(MARY).says("wrong number, sorry").hears("No problem").holds(0);
    Person mary = owner("+447700900002");
    mary.says("kitchen tap leaking").hears("Where is it?");
    mary.says("oops wrong number").hears("call off", mary.number()).says("1").hears("called off");
  }

  @Test
  void anAddressAloneIsKeptForWhatComesNext() {
    Person wang = owner(WANG);
    wang.says("8栋1单元702").hears("8栋1单元702室", "哪里坏了").holds(0);
    wang.says("厨房水龙头滴水").hears("已受理", "8栋1单元702室,对吗");
    Person mary = owner(MARY);
    mary.says("flat 12 oak house").hears("Flat 12, Oak House", "what is broken");
    mary.says("the kitchen tap drips").hears("Got it", "Flat 12, Oak House");
  }
}
