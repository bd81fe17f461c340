package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// What burns gas and does not light: the number, and at once whether there is a smell of gas.
class UnlitTalksTest extends TalkTest {

  @Test
  void aSmellOfGasRaisesTheTicketOfTheHob() {
    Person wang = owner("+8613800000001");
    wang.says("煤气灶打不着火").hears("已受理", wang.number(), "煤气味").isAt(Stage.AskingDanger.class);
    wang.says("3栋501").hears("煤气味").isAt(Stage.AskingDanger.class);
    duty().hearsNothing();
    wang.says("有一点").hears("紧急", wang.number()).holds(1);
    duty().hears("紧急呼叫", wang.number(), "501");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    wang.says("阀门关了").rest();
    wang.says("进度").hears(wang.number()).holds(1);
  }

  @Test
  void aYesInOtherWordsRaisesThisTicketToo() {
    Person mary = owner("+447700900001");
    mary.says("the gas hob will not light").hears(mary.number(), "can you smell gas?");
    mary.isAt(Stage.AskingDanger.class);
    mary.says("yes I can smell gas").hears("URGENT", mary.number()).holds(1);
    duty().hears("EMERGENCY", mary.number());
    mary.says("flat 302, Rose Court").rest();
    mary.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    mary.says("we are outside now").rest();
    mary.says("status").hears(mary.number()).holds(1);
  }

  @Test
  void aNoLeavesItPlain() {
    Person chen = owner("+8613800000002");
    chen.says("燃气灶左边那个打不着").hears(chen.number(), "煤气味");
    chen.says("没有").hears("在哪里").isAt(Stage.AskingPlace.class);
    chen.says("3栋602").hears("602").isAt(Stage.Confirming.class).says("1").rest();
    chen.says("进度").hears(chen.number()).holds(1);
    assertThat(chen.ticket().urgency()).isNotEqualTo(Urgency.EMERGENCY);
    Person anna = owner("+447700900002");
    anna.says("my boiler won't light").hears("can you smell gas?");
    anna.says("no, it only clicks").hears("Where").holds(1);
    anna.says("flat 4, Rose Court").hears("Flat 4").says("yes").rest();
    anna.says("it is an old one").holds(1);
    duty().hearsNothing();
  }

  /// What triage only guesses to be a danger is answered like gas, and not in general words.
  @Test
  void otherWordsForAHobThatDoesNotLightAreHeardToo() {
    owner("+8613800000001").says("灶台点火器坏了,3栋501").hears("煤气味");
    owner("+8613800000002").says("热水器打不着火,5栋101").hears("煤气味");
    owner("+8613800000003").says("点不着火,灶换过电池了,3栋502").hears("煤气味");
    owner("+447700900001")
        .says("the pilot light has gone out, flat 4 Oak House")
        .hears("smell gas");
    owner("+447700900002").says("gas cooker ignition not working").hears("gas");
    owner("+447700900003").says("gas stove burner not igniting").hears("gas");
    owner("+447700900004")
        .says("two rings on the hob don't light, 12 Mill Lane")
        .hears("smell gas");
    owner("+447700900005").says("I can't get the oven to light, 12 Mill Lane").hears("smell gas");
  }

  @Test
  void whoIsUnsureHasNotSaidNo() {
    Person chen = owner("+8613800000002");
    chen.says("煤气灶打不着火,3栋602").hears("煤气味");
    chen.says("不确定,鼻子不通").rest();
    chen.holds(1);
    chen.says("有").hears("紧急", chen.number()).holds(1);
    Person mary = owner("+447700900001");
    mary.says("the gas hob will not light, flat 302, Rose Court").hears("can you smell gas?");
    mary.says("no, but a bit of a smell now").hears("URGENT", mary.number()).holds(1);
  }

  @Test
  void whoDeniesInTheFirstWordsAndWhoCooksByCurrentIsNotAsked() {
    owner("+8613800000001").says("煤气灶打不着火,3栋501,没有煤气味").hearsWithout("先确认安全");
    owner("+8613800000002").says("电磁炉打不着火了,3栋501").hearsWithout("先确认安全");
    owner("+8613800000003").says("车库里车打不着火").hearsWithout("先确认安全");
    owner("+447700900001")
        .says("no smell of gas, the hob just won't light, flat 302")
        .hearsWithout("to be safe");
    owner("+447700900002")
        .says("my induction hob will not light, flat 3")
        .hearsWithout("to be safe");
    owner("+447700900003").says("the oven light does not work, flat 3").hearsWithout("to be safe");
    owner("+447700900004")
        .says("the cooker hood will not light up, flat 3")
        .hearsWithout("to be safe");
    duty().hearsNothing();
  }

  @Test
  void waterBesideLampsGetsTheStepsForWaterAndCurrent() {
    Person wang = owner("+8613800000001");
    wang.says("天花板漏水滴到灯上").hears("紧急", "总阀", "电").says("3栋501").rest();
    wang.says("还在滴").rest();
    wang.holds(1);
    Person mary = owner("+447700900001");
    mary.says("there is a leak in the kitchen and also the bedroom lights do not work")
        .hears("URGENT", "stopcock", "switch off at the mains")
        .hears("Where");
    mary.says("flat 302, Rose Court").rest();
    mary.says("what should I do now?").rest();
    mary.holds(1);
  }
}
