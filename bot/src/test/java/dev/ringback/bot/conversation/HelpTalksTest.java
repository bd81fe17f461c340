package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.phrase.Segments;
import org.junit.jupiter.api.Test;

/// What can be done here, who it is that answers, and first aid.
class HelpTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void tellsWhatCanBeDoneInTwoTextMessages() {
    Person wang = owner(WANG);
    wang.says("/help").hears("进度", "人工", "绑定");
    assertThat(Segments.count(wang.lastHeard().text()).count()).isLessThanOrEqualTo(2);
    Person mary = owner(MARY);
    mary.says("what can you do?").hears("STATUS", "AGENT", "LINK");
    assertThat(Segments.count(mary.lastHeard().text()).count()).isLessThanOrEqualTo(2);
    mary.says("hello").hears("This is Ringback", "repair line");
  }

  @Test
  void keepsTheQuestionThatIsOpen() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了").hears("在哪里").says("/help").hears("进度");
    wang.isAt(Stage.AskingPlace.class).says("5栋2单元").hears("5栋2单元").holds(1);
  }

  @Test
  void tellsHowToHelpWhoeverHadAShock() {
    Person wang = owner(WANG);
    wang.says("我妈触电了,没反应").hears("紧急", "断电", "120", "呼吸", "AED");
    assertThat(Segments.count(wang.lastHeard().text()).count()).isLessThanOrEqualTo(3);
    Person mary = owner(MARY);
    mary.says("my mum got an electric shock and is not responding")
        .hears("URGENT", "power is off", "breathing", "defibrillator");
    assertThat(Segments.count(mary.lastHeard().text()).count()).isLessThanOrEqualTo(3);
  }

  @Test
  void tellsHowToHelpWhoeverLiesUnconscious() {
    owner(WANG).says("我爸突然晕倒了,没有呼吸,3栋501").hears("紧急", "120", "胸口", "AED");
    owner("+886912345678").says("我爸突然昏倒了,沒有呼吸").hears("緊急", "胸口", "AED");
    owner(MARY)
        .says("my dad collapsed and is not breathing")
        .hears("URGENT", "middle of the chest", "AED");
  }

  @Test
  void namesPeopleAndNeverTheirLogins() {
    jdbc.sql(
            "insert into staff (login, name, roles, created_at) values"
                + " ('sup', 'sup', '{supervisor}', now())")
        .update();
    Person wang = owner(WANG);
    wang.says("你们师傅态度太差了,我要投诉").hears("投诉已收到", "由我们的同事负责");
    assertThat(wang.lastHeard().text()).doesNotContain("sup");
  }

  @Test
  void tellsWhichNumbersCannotBeRight() {
    Person wang = owner(WANG);
    wang.says("12345").hears("12345", "有误").says("R10057-9").hears("R10057-9", "有误");
    wang.says("5").hearsWithout("有误").holds(0);
  }
}
