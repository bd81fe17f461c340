package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Owners in danger who tell that they have done what they were told to.
class MadeSafeTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void thanksWhoeverSwitchedOffAndTellsWhoComes() {
    Person mary = owner(MARY);
    mary.says("water is pouring through the kitchen ceiling into the lights!!").hears("URGENT");
    mary.rest();
    mary.says("4B Oak House").hears("4B").isAt(Stage.Idle.class).holds(1);
    mary.says("ok switched off at the fuse box").hears("Well done", "Leave everything as it is");
    mary.rest();
    mary.says("done, turned the water off too").hears("Well done", mary.number()).rest();
    mary.isAt(Stage.Idle.class).holds(1);
    mary.says("how long").hears(mary.number(), "emergency").rest();
    assertThat(mary.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    mary.holds(1).isAt(Stage.Idle.class);
  }

  @Test
  void sendsWhoeverShutTheGasOutsideAsWell() {
    Person wang = owner(WANG);
    wang.says("家里煤气味很大").hears("紧急").rest();
    wang.isAt(Stage.AskingPlace.class);
    wang.says("阀门关了,窗户打开了").hears("做得好", "到室外").rest();
    wang.isAt(Stage.AskingPlace.class);
    wang.says("3栋2单元601").hears("601").rest();
    wang.isAt(Stage.Idle.class);
    wang.says("总闸也拉了").hears("做得好").rest();
    wang.says("人都在外面了").hears("出来了就好").rest();
    wang.isAt(Stage.Idle.class).holds(1);
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
  }

  @Test
  void addsToARepairWhatWasShutForIt() {
    Person mary = owner(MARY);
    mary.says("kitchen tap wont stop running, flat 9 Elm House").hears("Right?");
    mary.says("yes").hears("goes ahead").isAt(Stage.Idle.class);
    mary.says("ok i've turned the water off at the stopcock").hears("Added to " + mary.number());
    mary.says("any news?").hears(mary.number());
    mary.says("thanks").rest();
    mary.isAt(Stage.Idle.class).holds(1);
  }

  @Test
  void staysWithWhoeverWaitsInALiftAndSaysNothingTwice() {
    Person wang = owner(WANG);
    wang.says("救命 电梯困住了 3栋2单元").hears("紧急", "别扒门").rest();
    wang.says("我和我女儿").hears("正按紧急处理").rest();
    wang.says("在几楼不知道 好像7楼").hears("已马上转告").rest();
    wang.says("有点闷 孩子哭").hears("轿厢有通风").rest();
    wang.says("头晕喘不上气").hears("紧急", "120").rest();
    wang.says("门开了出来了").hears("那就好").rest();
    wang.holds(1).isAt(Stage.Idle.class);
    Person mary = owner(MARY);
    mary.says("help stuck in the lift").hears("URGENT").rest();
    mary.says("Oak House, between 3 and 4").rest();
    mary.says("its really hot and dark in here").hears("ventilated").rest();
    mary.says("someone's here now").hears("has been told", "stays open").rest();
    mary.says("out now thank you").hears("Good to hear").rest();
    mary.holds(1).isAt(Stage.Idle.class);
  }

  @Test
  void isGladThatAThreatHasLeftAndNeverThatSomebodyIllIsGone() {
    Person wang = owner(WANG);
    wang.says("有个人在我门口一直砸门 我好怕").hears("110").rest();
    wang.says("3栋2单元1001").hears("1001").rest();
    wang.says("喝醉了好像").hears("转告").rest();
    wang.says("我没开门").hears("已马上转告").rest();
    wang.says("他走了").hears("那就好").rest();
    wang.holds(1);
    Person mary = owner(MARY);
    mary.says("my dad has collapsed, not breathing").hears("CPR").rest();
    mary.says("Flat 2 Oak House").rest();
    mary.says("ambulance is on its way").rest();
    mary.says("he's gone");
    assertThat(mary.rest()).doesNotContain("Good to hear");
    mary.holds(1);
  }

  @Test
  void helpsWhoeverCriesFromALiftOutOfIt() {
    Person wang = owner(WANG);
    wang.says("3栋电梯有人在喊救命").hears("紧急", "别扒门").rest();
    wang.has(Category.ELEVATOR, Urgency.EMERGENCY, Step.OPENED).holds(1);
    wang.says("他说灯也灭了").rest();
    wang.says("一个大爷 有点怕").rest();
    wang.says("门开了 人出来了").hears("那就好").isAt(Stage.Idle.class).holds(1);
    Person mary = owner(MARY);
    mary.says("电梯里有人拿刀 有人喊救命").hears("110").rest();
    mary.has(Category.SECURITY, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void asksForGasWhereAFlameGoesOutAndSeesNoFire() {
    Person wang = owner(WANG);
    wang.says("灶点着火一松手就灭").hears("已受理", "煤气").isAt(Stage.AskingDanger.class);
    wang.says("没有").hears("在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋2单元501").hears("501").isAt(Stage.Confirming.class);
    wang.says("1").hears("按这个办").isAt(Stage.Idle.class).holds(1);
    wang.has(Category.APPLIANCE, Urgency.NORMAL, Step.OPENED);
    Person mary = owner(MARY);
    mary.says("灶点着了旁边的抹布").hears("紧急", "119").rest();
    mary.has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turned it off but it still smells",
        "I can't turn the gas off",
        "the gas is still on",
        "opened the gas valve",
        "my husband is down",
        "he's down by the fuse box",
        "阀门关不上",
        "关了还是有味道",
        "煤气开着",
        "火开着",
        "打开了煤气"
      })
  void thanksNobodyForWhatIsNotDone(String words) {
    Person wang = owner(WANG);
    wang.says("strong smell of gas in my kitchen, flat 3 Elm House").hears("URGENT").rest();
    wang.says(words);
    assertThat(wang.rest()).doesNotContain("Well done", "做得好");
    wang.holds(1);
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
  }
}
