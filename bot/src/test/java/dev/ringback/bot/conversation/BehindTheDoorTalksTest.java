package dev.ringback.bot.conversation;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Who is in a lift, or what is behind a locked door, told in other words than those of danger.
class BehindTheDoorTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void hearsThatSomebodyIsInTheLiftThatIsBroken() {
    Person mary = owner(MARY);
    mary.says("lift broken, we have been in it since 2").hears("URGENT", "Do not force the doors");
    duty().hears("been in it");
    mary.rest();
    mary.says("block B riverside").rest();
    mary.rest();
    mary.says("three of us, one is 8 months pregnant").hears("120", "ill is stuck in a lift");
    mary.rest();
    mary.says("light went off").hearsWithout("which one", "Turn the gas off");
    mary.rest();
    mary.says("how long").hears("nobody has confirmed").holds(1);
    mary.rest();
    mary.says("out now, someone opened it").hears("Good to hear").holds(1);
    mary.has(Category.ELEVATOR, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void raisesALiftThatIsBrokenWhereSomebodyInItFeelsIll() {
    Person mary = owner(MARY);
    mary.says("the lift in block 3 Rose Court is broken again").hearsWithout("URGENT").rest();
    duty().hearsNothing();
    mary.rest();
    mary.says("she says she feels dizzy").hears("URGENT", "lift", "120").holds(1);
    duty().hears("dizzy");
    Person wang = owner(WANG);
    wang.says("3栋电梯坏了").hearsWithout("紧急").rest();
    wang.rest();
    wang.says("里面没人").hearsWithout("紧急");
    wang.rest();
    wang.says("我妈坐轮椅下不了楼").hearsWithout("紧急").holds(1);
  }

  @Test
  void makesAnEmergencyOfAChildAndAStoveBehindALockedDoor() {
    Person mary = owner(MARY);
    mary.says("locked out, my toddlers inside and the stoves on")
        .hears("URGENT", "Stay at the door", "119");
    duty().hears("toddlers");
    mary.rest();
    mary.says("18 elm close").hears("18 Elm Close");
    mary.rest();
    mary.says("pan is on a low light").hearsWithout("Got it");
    mary.rest();
    mary.says("smoke alarm just started").hearsWithout("Got it").holds(1);
    mary.rest();
    mary.says("neighbour broke the window, in now").hears("Good to hear").holds(1);
    mary.has(Category.DOOR_WINDOW, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void tellsWhatToDoAboutAPanThatNobodyCanGetAt() {
    Person wang = owner(WANG);
    wang.says("钥匙锁家里了,3栋2单元501").hearsWithout("紧急").rest();
    wang.rest();
    wang.says("锅上还炖着汤").hears("紧急", "119", "炉灶开着").holds(1);
    duty().hears("炖着汤");
    wang.rest();
    wang.says("锁匠开门了").hears("那就好").holds(1);
    Person mary = owner(MARY);
    mary.says("locked out with the oven on, flat 4 Oak Court").hears("URGENT", "behind a locked");
    duty().rest();
    Person ann = owner("+447700900002");
    ann.says("locked out, flat 6 Oak Court").hearsWithout("URGENT").rest();
    ann.rest();
    ann.says("nobody inside, stove is off").hearsWithout("URGENT", "smell").holds(1);
    duty().hearsNothing();
  }

  @Test
  void looksAfterSomebodyOldWhoIsAloneAndDoesNotAnswer() {
    Person wang = owner(WANG);
    wang.says("老人一个人在家 打电话不接,3栋302").hears("紧急", "120");
    duty().hears("打电话不接");
    wang.rest();
    wang.says("我妈 80了").hearsWithout("没看懂");
    wang.rest();
    wang.says("敲门没人应").rest();
    wang.rest();
    wang.says("开门了 在睡觉 没事").hears("核实").holds(1);
    duty().rest();
    Person ann = owner("+447700900002");
    ann.says("你们物业电话没人接").hearsWithout("紧急");
    duty().hearsNothing();
  }

  @Test
  void callsNobodyForWhoMustClimbTheStairsOrStandsOutside() {
    Person mary = owner(MARY);
    mary.says("the lift in block 4 is out of order again").hearsWithout("URGENT").rest();
    mary.says("my wife is 8 months pregnant and we're on the 9th floor").hearsWithout("URGENT");
    mary.rest();
    mary.says("she cant climb all those stairs").hearsWithout("URGENT");
    mary.rest();
    mary.says("nobody in it").hearsWithout("URGENT").holds(1);
    Person wang = owner(WANG);
    wang.says("8栋电梯坏了").hearsWithout("紧急").rest();
    wang.says("我妈心脏不好爬不了楼").hearsWithout("紧急");
    wang.rest();
    wang.says("她今年81").hearsWithout("紧急");
    Person li = owner("+8613800000003");
    li.says("门锁坏了打不开,7栋202").hearsWithout("紧急").rest();
    li.says("人在外面").hearsWithout("紧急");
    li.rest();
    li.says("没带孩子 一个人").hearsWithout("紧急");
    li.rest();
    li.says("锅没开 放心").hearsWithout("紧急", "煤气味");
    duty().hearsNothing();
  }
}
