package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever reports somebody violent is not given away.
class ViolenceTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Autowired Facts facts;

  @Test
  void tellsTheDutyPersonNotToRingAndAsksOnceMoreWhereItIs() {
    Person mary = owner(MARY);
    mary.says("My husband hits me. he is in the next room").hears("URGENT", "police").rest();
    duty().rest();
    mary.says("please don't call me").hears("not to ring you").hears("Where is it?");
    duty().hears("DO NOT RING BACK", "don't call me");
    mary.says("don't come, he'll know").hears("not to ring you");
    duty().hears("DO NOT RING BACK", "he'll know");
    assertThat(mary.ticket().place().known()).isFalse();
    assertThat(facts.of(mary.ticket().id())).containsKey(Fact.NO_CALLS);
    mary.says("Flat 3, Oak Court").hears("Oak Court").holds(1);
    duty().rest();
    duty().says("1").hears("归您处理", "DO NOT RING");
  }

  @Test
  void takesNoSecretForAnAddress() {
    Person wang = owner(WANG);
    wang.says("隔壁在打老婆,一直在喊救命").hears("紧急", "110").rest();
    wang.says("10栋2单元").rest();
    wang.says("别告诉他们是我说的").hears("别给您打电话", "别说是谁报的").hears("几室").holds(1);
    assertThat(wang.ticket().place().building()).isEqualTo("10");
    duty().rest();
  }

  @Test
  void makesAnEmergencyOfATechnicianWhoStrikes() {
    Person wang = owner(WANG);
    wang.says("我要投诉昨天来的师傅态度很差,6栋2单元702").rest();
    wang.says("他打我了").hears("紧急", "110").holds(2);
    duty().hears("治安", "他打我了");
    Person mary = owner(MARY);
    mary.says("the plumber hit me").hears("URGENT", "police").holds(1);
  }

  @Test
  void textsNothingButReceiptWhereSomebodyReadsAlong() {
    Person mary = owner(MARY);
    mary.says("My husband hits me. don't text back, he reads my phone")
        .hears(mary.number(), "received", "Which block and flat");
    mary.hearsNothing().has(Category.SECURITY, Urgency.EMERGENCY, Step.OPENED);
    assertThat(facts.of(mary.ticket().id())).containsKeys(Fact.NO_CALLS, Fact.NO_TEXTS);
    assertThat(openTasks()).contains("no-texts");
    duty().hears("EMERGENCY").hears("DO NOT RING BACK", "reads my phone");
    mary.says("Flat 3, Oak Court").hearsNothing();
    assertThat(mary.ticket().place().site()).isEqualTo("Oak Court");
    duty().hears("Oak Court");
    duty().says("1").rest();
    mary.hearsNothing();
    mary.says("you can text me now").hears("we text you again", "110");
    mary.says("how long").hears("confirmed");
    mary.says("he has gone out").rest();
    mary.says("thank you").rest();
  }

  @Test
  void keepsReporterSecretFromTheFirstWordOn() {
    Person wang = owner(WANG);
    wang.says("老公打我,别回我短信他会看到,3栋2单元501").hears("已收到").hearsNothing().holds(1);
    assertThat(wang.ticket().place().room()).isEqualTo("501");
    duty().hears("紧急呼叫").hears("别回电");
    Person mary = owner(MARY);
    mary.says("my neighbour is beating his wife, Flat 3 Oak Court, please keep my name out of it")
        .hears("URGENT", "police", "not to ring you")
        .holds(1);
    duty().hears("EMERGENCY").hears("DO NOT SAY WHO");
    Person ann = owner("+447700900002");
    ann.says("there's a fire in the kitchen, he'll see my phone").hears("URGENT", "Get out");
    ann.says("Flat 3, Oak Court").rest();
    ann.says("we are outside").rest();
  }
}
