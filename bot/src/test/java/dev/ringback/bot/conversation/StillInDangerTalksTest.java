package dev.ringback.bot.conversation;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// What people write while help is on the way: where they are in pieces, questions, a second danger
/// beside the first, and that it is over.
class StillInDangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void takesNoAnswerThatTellsOfTheDangerForThePlace() {
    Person wang = owner(WANG);
    wang.says("小孩喝了洁厕灵").hears("紧急").rest();
    wang.rest();
    wang.says("2岁").hears("哪");
    wang.rest();
    wang.says("要不要催吐").hears("不要");
    wang.rest();
    wang.says("3栋603").hears("3栋603");
    duty().hears("洁厕灵");
    wang.rest();
    wang.says("120在路上").holds(1);
    Person mary = owner(MARY);
    mary.says("my 3 year old drank something under the sink").hears("URGENT").rest();
    mary.rest();
    mary.says("bleach i think").hears("Where is it");
    mary.rest();
    mary.says("flat 40 Kestrel House").hears("Flat 40, Kestrel House").holds(1);
    Person ann = owner("+447700900002");
    ann.says("burst pipe, water everywhere").hears("URGENT").rest();
    ann.rest();
    ann.says("its a lot yes").hears("Where is it");
    ann.rest();
    ann.says("behind the old chapel").hears("behind the old chapel");
    ann.rest();
    ann.says("Flat 6, Dockside Court").hears("Dockside Court").holds(1);
  }

  @Test
  void asksNobodyAgainWhereWhoToldItBesideTheDanger() {
    Person wang = owner(WANG);
    wang.says("电梯卡住了").hears("紧急").rest();
    wang.says("我和孩子在里面").rest();
    wang.says("B座货梯 大概8楼9楼之间").next();
    wang.hears("B座");
    wang.says("灯灭了").hearsWithout("哪一栋", "在哪里").hearsNothing();
    wang.says("出来了 谢谢").hears("那就好").holds(1);
    Person mary = owner(MARY);
    mary.says("theres a funny smell in my kitchen, a bit eggy").hears("URGENT").rest();
    mary.says("its by the hob yes").hearsWithout("Thanks, noted");
    mary.rest();
    mary.says("Flat 12, Oak House").hears("Flat 12, Oak House").holds(1);
    Person ann = owner("+447700900002");
    ann.says("kitchen on fire, flat 402, Rose Court").hears("URGENT").rest();
    ann.says("fire brigade here now got us out").hears("Whoever deals with");
    ann.rest();
    ann.says("all safe. one of the kids is coughing a lot").hears("Call 120 now").holds(1);
  }

  @Test
  void answersWhatSomebodyInDangerMayDo() {
    Person mary = owner(MARY);
    mary.says("strong smell of gas in flat 302, Rose Court").hears("URGENT").rest();
    mary.rest();
    mary.says("i opened the window is that ok").hearsWithout("Added");
    mary.rest();
    mary.says("can i make a cup of tea or not").hears("No", "spark");
    mary.rest();
    mary.says("how long will they be").hears("nobody has confirmed");
    mary.rest();
    mary.says("windows won't open").hears("R10001-4").holds(1);
    Person wang = owner(WANG);
    wang.says("楼道好大烟,9栋18楼").hears("紧急").rest();
    wang.rest();
    wang.says("我们要不要跑").hears("楼梯");
    wang.rest();
    wang.says("还要多久").hears("还没有人确认").holds(1);
    Person ann = owner("+447700900002");
    ann.says("water is dripping into the consumer unit, flat 4 Oak Court").hears("URGENT").rest();
    ann.rest();
    ann.says("is it safe to sleep here").hears("stay out").holds(1);
    Person li = owner("+8613800000003");
    li.says("外墙瓷砖往下掉 差点砸到人,12号楼").hears("紧急").rest();
    li.rest();
    li.says("有人过来拉警戒线吗").hearsWithout("用力").holds(1);
  }

  @Test
  void keepsOneDangerOneTicketAndAsksNobodyWhichOne() {
    Person wang = owner(WANG);
    wang.says("插座冒火花了吓死我,2栋303").hears("紧急").rest();
    wang.rest();
    wang.says("现在不冒了 有点焦味").hears("总闸").holds(1);
    wang.rest();
    wang.says("对了厨房水龙头也漏水").hears("已受理").holds(2);
    wang.rest();
    wang.says("1").rest();
    wang.rest();
    wang.says("这个还要等多久").hears("R10001", "紧急处理").holds(2);
    Person mary = owner(MARY);
    mary.says("upstairs flooded us again!!! water coming through bedroom ceiling").hears("URGENT");
    mary.rest();
    mary.says("flat 8 Maple Court").hearsWithout("open tickets").holds(1);
    mary.rest();
    mary.says("stopped now").hears("Good to hear").holds(1);
  }

  @Test
  void tellsWhatToDoAboutASecondDangerBesideTheFirst() {
    Person mary = owner(MARY);
    mary.says("water is getting into the electrical cupboard, floor 2, Rosemount Court").rest();
    mary.rest();
    mary.says("Mrs Patel on this floor uses an oxygen machine").hears("spare bottle").holds(1);
    duty().hears("cupboard").hears("oxygen");
    Person wang = owner(WANG);
    wang.says("树倒了压住车,西门").hears("紧急").rest();
    wang.rest();
    wang.says("有电线挂着").hears("10米");
    wang.rest();
    wang.says("线在冒火花").hearsWithout("走楼梯").holds(1);
  }

  @Test
  void hearsThatItIsOverInFewWordsAndThatItIsBack() {
    Person mary = owner(MARY);
    mary.says("some bloke is trying my door handle, flat 7, 30 Station Street").hears("URGENT");
    duty().rest();
    mary.rest();
    mary.says("he's gone i think").hears("Good to hear").rest();
    mary.rest();
    mary.says("hes back").hears("lock the door");
    duty().hears("gone").hears("hes back");
    mary.rest();
    mary.says("hes broken the glass").hears("lock yourself in");
    mary.rest();
    mary.says("hes talking through the letterbox").hearsWithout("Good to hear");
    mary.rest();
    mary.says("cops here").hears("Whoever deals with").holds(1);
    mary.has(Category.SECURITY, Urgency.EMERGENCY, dev.ringback.core.ticket.Step.OPENED);
    Person ann = owner("+447700900002");
    ann.says("my baby locked himself in the bathroom, flat 12 Holly House").hears("URGENT").rest();
    ann.rest();
    ann.says("how do i open it").hears("URGENT");
    ann.rest();
    ann.says("opened it!!!").hears("Good to hear").holds(1);
    Person li = owner("+8613800000003");
    li.says("我儿子手指卡在阳台栏杆里了,4栋1102").hears("紧急").rest();
    li.rest();
    li.says("出来了 出来了").hears("核实").holds(1);
  }

  @Test
  void takesNeitherFearNorAWordOfHelpForWhatItIsNot() {
    Person wang = owner(WANG);
    wang.says("水管冻裂了 喷到电表箱").hears("紧急").rest();
    wang.says("好怕").hears("在哪里");
    wang.rest();
    wang.says("9栋102").hears("9栋102");
    wang.rest();
    wang.says("阀门在哪").hears("总阀").holds(1);
    Person mary = owner(MARY);
    mary.says("help my nan fell she cant get up, flat 3 Rose Court").hears("URGENT").rest();
    mary.says("shes awake yeah").hearsWithout("Good to hear");
    mary.rest();
    mary.says("ambulance here").hears("Whoever deals with").holds(1);
    Person ann = owner("+447700900002");
    ann.says("there's sparks coming out of the ceiling light, flat 14, Dockside Court").rest();
    duty().rest();
    ann.says("my mates still in there").rest();
    duty().hears("mates");
    Person li = owner("+8613800000003");
    li.says("垃圾桶着火了").hears("紧急").rest();
    li.says("6栋楼下").hearsWithout("几室");
    li.rest();
    li.says("已经灭了").hears("那就好").holds(1);
  }
}
