package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Danger that is only asked after, or only guessed at in the middle of a talk.
class DoubtfulDangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void tellsWhatToDoWhenSomebodyAsksAfterADangerAndWhetherItIsThere() {
    Person mary = owner(MARY);
    mary.says("what should I do if I smell gas?").hears("open windows", "right now? 1 yes 2 no");
    mary.isAt(Stage.AskingNow.class).says("1").hears("URGENT", "Turn the gas off").holds(1);
    duty().hears("smell gas");
    mary.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void leavesNoTicketWhereTheDangerIsNotThere() {
    Person mary = owner(MARY);
    mary.says("what should I do if I smell gas?").hears("open windows").says("2").hears("Good");
    mary.isAt(Stage.Idle.class).holds(0);
    mary.says("what should I do if I smell gas?").hears("open windows");
    mary.says("no gas smell here, just asking").hears("Good").holds(0);
    Person wang = owner(WANG);
    wang.says("如果闻到煤气味该怎么办?").hears("开窗", "1 有 2 没有").says("没有,问问").hears("好").holds(0);
  }

  @Test
  void takesWhatIsSaidBesideAReportForANote() {
    Person mary = owner(MARY);
    mary.says("the radiator in my bedroom is cold, flat 302, Rose Court").next();
    mary.says("I will be at work, key is with neighbour at flat 3").hearsWithout("URGENT");
    duty().hearsNothing();
    mary.holds(1);
    Person ann = owner("+447700900002");
    ann.says("the fan in the hall is broken").hears("Where is it");
    ann.says("it makes a noise").hearsWithout("URGENT");
    duty().hearsNothing();
  }

  @Test
  void keepsTheSameTroubleElsewhereOfTheSameSort() {
    Person wang = owner(WANG);
    wang.says("厨房漏水,3栋2单元501").rest();
    wang.says("我妈家也漏了,在5栋").hearsWithout("煤气", "紧急").holds(2);
    wang.says("还有我妈家7栋601没电了").hearsWithout("触电", "紧急").has(Kind.REPAIR, "601");
    wang.has(Category.ELECTRICAL, Urgency.URGENT, Step.OPENED);
  }

  @Test
  void believesAGuessAboutWhatIsSaidFirstAndWordsOfDangerAtAnyTime() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元501").rest();
    wang.says("门口电线冒火花了").hears("紧急").holds(2);
    duty().hears("冒火花");
  }
}
