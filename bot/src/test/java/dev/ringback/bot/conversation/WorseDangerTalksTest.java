package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Danger that gets worse while help is on the way, and what people in danger ask.
class WorseDangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void tellsHowToReviveWhoStopsBreathingAndTheDutyPersonAtOnce() {
    Person wang = owner(WANG);
    wang.says("我爸摔倒了起不来,3栋2单元501").hears("紧急", "120").rest();
    duty().hears("摔倒");
    wang.says("他头上在流血").rest();
    duty().rest();
    wang.says("他好像没有呼吸了").hears("紧急", "胸口正中", "AED", "120");
    duty().hears("没有呼吸");
    wang.says("救护车怎么叫").hears("现在就打", "120", "地址");
    wang.says("怎么办啊").hears("胸口正中");
    wang.says("他没有呼吸了!!").hears("已按紧急处理").holds(1);
  }

  @Test
  void tellsWhatToDoForWhoGotAShockFromTheSparkingSocket() {
    Person wang = owner(WANG);
    wang.says("插座冒火花,3栋501").hears("紧急", "别碰").rest();
    wang.says("孩子被电到了").hears("别碰触电的人", "总闸", "120");
    wang.says("没反应").hears("胸口正中", "AED").holds(1);
    duty().hears("冒火花").hears("被电到").hears("没反应");
  }

  @Test
  void staysOneEmergencyWhereSomebodyIsHurtAtTheSameSpot() {
    Person wang = owner(WANG);
    wang.says("翠湖苑3栋门口路灯杆倒了砸到人").hears("紧急").rest();
    wang.says("人在流血").hears("120", "别移动").holds(1);
    wang.says("怎么办").hears("120", "别移动").holds(1);
  }

  @Test
  void asksForAnAmbulanceWhereSomebodyIsIllInTheLift() {
    Person wang = owner(WANG);
    wang.says("我们被困在电梯里了,3栋2单元").hears("紧急", "会有人来救您").rest();
    wang.says("里面有两个老人,有一个心脏不好").hears("120", "别扒门");
    wang.says("按钮没反应").hearsWithout("胸口");
    wang.says("没有人受伤").hearsWithout("别移动").holds(1);
  }

  @Test
  void tellsWhatToDoAboutABurglarWhoIsInside() {
    Person mary = owner(MARY);
    mary.says("someone is breaking in at flat 302, Rose Court").hears("URGENT", "police").rest();
    mary.says("he is inside now").hears("lock yourself in", "quiet");
    duty().hears("breaking in").hears("inside now");
    mary.says("should I call the police?").hears("Yes, call now").holds(1);
  }

  @Test
  void sendsNobodyBackIntoBadAirOrUnderABulgingCeiling() {
    Person mary = owner(MARY);
    mary.says("the co alarm is going off, flat 302, Rose Court").hears("URGENT", "outside").rest();
    mary.says("my daughter is dizzy").rest();
    mary.says("can I go back in?").hears("No, stay out");
    Person ann = owner("+447700900002");
    ann.says("water is pouring through the ceiling, flat 402, Rose Court").hears("URGENT").rest();
    ann.says("the ceiling is bulging").hears("Stay well clear").holds(1);
  }

  @Test
  void tellsTheDutyPersonThatSomebodyStillWaits() {
    Person mary = owner(MARY);
    mary.says("strong smell of gas in flat 302, Rose Court").hears("URGENT").rest();
    duty().hears("gas").says("1").next();
    mary.hears("has taken");
    mary.says("nobody came!!").hears("Sorry", "call");
    duty().hears("nobody came");
    mary.says("still waiting").hears("Sorry");
    mary.says("should I call 119? I am in London").hears("Yes, call now");
    mary.says("what should I do?").hears("Turn the gas off").holds(1);
    mary.has(Category.GAS, Urgency.EMERGENCY, dev.ringback.core.ticket.Step.OPENED);
  }

  @Test
  void helpsWhoStandsInFrontOfTheDoorThatAChildIsBehind() {
    Person wang = owner(WANG);
    wang.says("小孩反锁在卧室里出不来了,3栋501").hears("紧急", "别离开门口", "119").holds(1);
  }

  @Test
  void makesAnEmergencyOfALockedDoorThatAChildIsBehind() {
    Person wang = owner(WANG);
    wang.says("我要开门服务,钥匙锁家里了,3栋2单元501").rest();
    wang.says("孩子一个人在里面").hears("紧急", "别离开门口", "119");
    duty().hears("孩子一个人");
    wang.says("灶上还烧着水").hearsWithout("关门").holds(1);
    wang.has(Category.DOOR_WINDOW, Urgency.EMERGENCY, dev.ringback.core.ticket.Step.OPENED);
  }

  @Test
  void keepsWithTheAlarmWhatIsSaidOfItsBattery() {
    Person mary = owner(MARY);
    mary.says("the co alarm is going off, flat 302, Rose Court").hears("URGENT").rest();
    mary.says("every 30 seconds, I think it is the battery").next();
    mary.holds(1);
  }

  @Test
  void tellsAgainWhatToDoAgainstGasThatIsBack() {
    Person wang = owner(WANG);
    wang.says("我家有股煤气味,6栋1单元201").hears("别碰任何开关").rest();
    wang.says("我妈头晕想吐").hears("别碰任何开关", "120").rest();
    wang.says("没事了,是邻居炒菜").rest();
    duty().rest();
    wang.says("又闻到了,更浓了").hears("别碰任何开关").holds(1);
    duty().hears("更浓了");
    wang.says("现在怎么办").hears("别碰任何开关", "119").holds(1);
    Person mary = owner(MARY);
    mary.says("smell of gas in flat 302, Rose Court").rest();
    mary.says("ok it's back, stronger").hears("Do not touch switches").holds(1);
    mary.says("no, not stronger").hearsWithout("Do not touch switches");
  }

  @Test
  void tellsWhatToDoAboutSmokeAndAboutWaterAtTheMains() {
    Person mary = owner(MARY);
    mary.says("there's sparks coming out of the socket, flat 12, Rose Court").rest();
    duty().rest();
    mary.says("it's smoking now").hears("Get out now", "119").holds(1);
    duty().hears("smoking now");
    Person wang = owner(WANG);
    wang.says("水管爆了,5栋3单元1201").rest();
    wang.says("电闸也泡水了").hears("别碰", "总闸", "120").holds(1);
  }

  @Test
  void tellsWhoHidesAndWhoStandsAroundWhatToDo() {
    Person mary = owner(MARY);
    mary.says("My husband hits me. he is in the next room, flat 302, Rose Court").rest();
    mary.says("he's breaking the door").hears("lock yourself in", "keep quiet").holds(1);
    Person ann = owner("+447700900002");
    ann.says("tree fell on the power line outside Rose Court and it's sparking").rest();
    ann.says("kids are walking to it").hears("10 m away").holds(1);
    Person wang = owner(WANG);
    wang.says("外墙瓷砖掉下来差点砸到人,3栋北门").rest();
    wang.says("又掉了一块,砸到车了").hears("远离", "拦住").holds(1);
  }

  @Test
  void tellsWhoGotOutOfBadAirWhatMattersNowAndWhoComes() {
    Person mary = owner(MARY);
    mary.says("carbon monoxide alarm going off flat 4 Oak Court").hears("URGENT", "outside").rest();
    duty().hears("EMERGENCY");
    String next = mary.says("were outside now, my son has headache").rest();
    assertThat(next)
        .contains("Call 120 now", "nobody goes back in", "calling")
        .doesNotContain("turn appliances off");
    duty().hears("headache");
    mary.holds(1);
    Person wang = owner(WANG);
    wang.says("我家有股煤气味,6栋1单元201").hears("别碰任何开关").rest();
    wang.says("我们都在楼下了").hears("出来了就好", "别回去").rest();
    wang.says("我妈头晕").hears("马上打120", "别再进去").holds(1);
    Person ann = owner("+447700900002");
    ann.says("kitchen on fire, flat 402, Rose Court").hears("URGENT").rest();
    ann.says("we're all outside").hears("Good that you are out", "everybody is there");
    ann.says("we are out but my dad is upstairs").hearsWithout("Good that").holds(1);
  }
}
