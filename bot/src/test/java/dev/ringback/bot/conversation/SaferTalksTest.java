package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Danger that words name where no rule does, and words that merely sound like danger.
class SaferTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void takesAChildBehindALockedDoorForAnEmergencyAtOnce() {
    Person mary = owner(MARY);
    mary.says("locked out of my flat, baby inside with the oven on").hears("URGENT", "door");
    duty().hears("EMERGENCY", "person trapped", "oven");
    mary.has(Category.DOOR_WINDOW, Urgency.EMERGENCY, Step.OPENED);
    Person wang = owner(WANG);
    wang.says("钥匙锁家里了,孩子一个人在里面").hears("紧急", "别离开门口");
    duty().hears("被困");
    Person chen = owner("+8613800000002");
    chen.says("门锁坏了,老人自己在家,下午来修").hears("已受理");
  }

  @Test
  void knowsWhoDependsOnPower() {
    Person mary = owner(MARY);
    mary.says("the power is out in flat 302, Rose Court").next();
    mary.says("my husband is on an oxygen machine").hears("spare bottle", "120").holds(1);
    duty().hears("no power for a machine", "oxygen");
    Person wang = owner(WANG);
    wang.says("停电了,我爸用呼吸机,7栋101").hears("备用氧气瓶");
    duty().hears("维生设备断电");
    Person chen = owner("+8613800000002");
    chen.says("制氧机在用,厨房水龙头滴水,7栋101").hears("已受理");
  }

  @Test
  void tellsOfFireWhereAnAlarmIsAskedAfterAndThenGoesOff() {
    Person mary = owner(MARY);
    mary.says("what do I do if the fire alarm goes off?").hears("use the stairs", "right now?");
    mary.says("it is going off now").hears("URGENT", "Get out now").holds(1);
    duty().hears("fire");
  }

  @Test
  void asksAboutWhatIsOnlyGuessedWhileAnAgentHasTheThreadAndInASurvey() {
    Person mary = owner(MARY);
    mary.says("the radiator in my bedroom is cold, flat 302, Rose Court").next();
    zhaoTakes(mary, "hello, Amy here");
    mary.says("there is a humming noise behind the socket")
        .hears("You wrote", "Is there danger right now?");
    duty().hearsNothing();
    mary.says("1").hears("URGENT");
    duty().hears("EMERGENCY");
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,5栋302").rest();
    wang.says("1").rest();
    done(wang);
    wang.says("1").rest();
    passes(Duration.ofHours(25));
    wang.rest();
    wang.isAt(Stage.AskingScore.class).says("着火了").hears("紧急");
  }

  @Test
  void asksOnceMoreWhereTheAnswerIsNeitherYesNorNo() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap drips, flat 302, Rose Court").rest();
    mary.says("1").rest();
    done(mary);
    mary.hears("Is it fixed").says("well, sort of").hears("You wrote", "1 yes 2 no");
    mary.says("2").hears("fixed? 1 yes 2 no").holds(1);
  }

  @Test
  void saysWhatCanBeEndedWhereSomebodyWantsNoTexts() {
    Person mary = owner(MARY);
    mary.says("the tap drips").hears("Where is it").isAt(Stage.AskingPlace.class);
    mary.says("Stop.").hears("NO SURVEYS", "Where is it");
    mary.says("STOP ALL messages").hears("NO SURVEYS").says("UNSUBSCRIBE me").hears("NO SURVEYS");
    mary.says("please stop texting me").hears("NO SURVEYS").says("info").hears("STATUS");
    mary.isAt(Stage.AskingPlace.class).says("stop the leak in the kitchen").hearsWithout("SURVEYS");
    Person wang = owner(WANG);
    wang.says("水龙头滴水").hears("在哪里").says("别再发短信了").hears("不要回访");
    wang.says("取消短信").hears("不要回访").says("取消").hears("确定不用处理");
    assertThat(wang.ticket().place().known()).isFalse();
  }

  @Test
  void tellsWhoMissesANeighbourWhatToDo() {
    Person mary = owner(MARY);
    mary.says(
        "I haven't seen my old neighbour for days and she doesn't answer, flat 3, Rose Court");
    mary.hears("URGENT", "Knock");
    duty().hears("EMERGENCY", "neighbour");
  }

  @Test
  void knowsAButtonWhoseQuestionIsSettled() {
    Person li = chatter("555");
    li.says("插座没电").hears("1 有 2 没有");
    Parcel asked = li.lastHeard();
    li.taps("1").hears("紧急");
    assertThat(li.tapping(asked, "1")).isEqualTo(Inbox.Taken.STALE);
    assertThat(li.tapping(asked, "2")).isEqualTo(Inbox.Taken.STALE);
    assertThat(li.rest()).doesNotContain("紧急");
  }
}
