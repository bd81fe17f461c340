package dev.ringback.bot.conversation;

import org.junit.jupiter.api.Test;

/// What people in danger ask whether to do is answered at once, never by tomorrow.
class DangerQuestionTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void warnsOfSparksWhereThereIsGas() {
    Person wang = owner(WANG);
    wang.says("我家有股煤气味,6栋1单元201").hears("紧急", "别碰任何开关").rest();
    wang.says("要不要开窗?").hears("要,顺路就开");
    wang.says("我能打开灯看看吗").hears("不要", "开关别开也别关").holds(1);
    Person mary = owner(MARY);
    mary.says("smell of gas in the hallway of Block 4").hears("URGENT").rest();
    mary.says("is it ok to light a cigarette outside?").hears("No. One spark").rest();
    mary.says("do I use the lift or stairs").hears("the stairs, not the lift").rest();
    mary.holds(1);
  }

  @Test
  void saysWhoMaySwitchOffAtTheMainsAndWhatStaysOff() {
    Person mary = owner(MARY);
    mary.says("there's sparks coming out of the socket when I plug the kettle in").rest();
    mary.says("can I still use the shower?").hears("No.", "electrician").hears("Where is it?");
    mary.says("Flat 12, Rose Court").rest();
    mary.says("should I turn off the main switch?").hears("Only if you can get there dry");
    mary.says("can I switch the lights on now?").hears("No.", "electrician").holds(1);
    Person wang = owner(WANG);
    wang.says("水漫到电表箱了,4栋负一楼").rest();
    wang.says("能自己拉闸吗").hears("拿不准就别碰");
    wang.says("還能洗澡嗎").hears("先不要").holds(1);
  }

  @Test
  void letsNobodyPullOrMoveWhoIsHurtOrStuck() {
    Person mary = owner(MARY);
    mary.says("My grandad fell in the bathroom and can't get up, Flat 8 Oak Court").rest();
    mary.says("should I move him?").hears("leave them as they lie");
    mary.says("should I give him some water?").hears("nothing to eat or drink").holds(1);
    Person wang = owner(WANG);
    wang.says("孩子的头卡在窗户护栏里了,3栋501").rest();
    wang.says("我能用力拉吗").hears("不要用力拉").holds(1);
    Person ann = owner("+447700900002");
    ann.says("a man got an electric shock and is stuck to the cable, Flat 3 Oak Court").rest();
    ann.says("can I pull him out?").hears("before the power is off").holds(1);
  }

  @Test
  void tellsTheStepsAgainAndTheDutyPersonWhatItCannotAnswer() {
    Person mary = owner(MARY);
    mary.says("strong smell of gas in flat 302, Rose Court").hears("URGENT").rest();
    duty().rest();
    mary.says("should I tell the old lady next door?")
        .hears("URGENT", "Turn the gas off")
        .hears("passed on to the duty person")
        .holds(1);
    duty().hears("old lady next door");
  }
}
