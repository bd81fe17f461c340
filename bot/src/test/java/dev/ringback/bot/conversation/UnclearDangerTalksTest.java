package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Danger of which nobody knows yet what it is, and two dangers in one message: somebody is called
/// at once, and the owner is told something whole.
class UnclearDangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void asksWhatItIsWhereTriageHasHardlyGuessed() {
    Person mary = owner(MARY);
    mary.says("something feels off in the flat downstairs, please come");
    mary.hears("URGENT", "Move away").hears("What do you see, hear or smell? And where is it?");
    duty().hears("EMERGENCY", "feels off");
    mary.isAt(Stage.AskingPlace.class).has(Category.GENERAL, Urgency.EMERGENCY, Step.OPENED);
    mary.says("it smells of gas").hears("Turn the gas off").holds(1);
    duty().hears("smells of gas");
    mary.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    mary.says("Flat 9, Oak House").hears("Flat 9, Oak House").holds(1);
  }

  @Test
  void asksWhatItIsWhereSomebodyOnlyCallsForHelp() {
    Person wang = owner(WANG);
    wang.says("救命啊!").hears("紧急", "离开危险处").hears("发生了什么", "在哪里");
    duty().hears("紧急呼叫");
    wang.says("3栋501,着火了").hears("走楼梯").holds(1);
    duty().hears("着火");
  }

  @Test
  void callsForEachOfTwoDangersInOneMessageAtOnce() {
    Person mary = owner(MARY);
    mary.says("socket in the hall is sparking and water is pouring through the bathroom ceiling");
    assertThat(mary.rest())
        .contains("switch off at the mains", "stopcock", "Where is it?")
        .doesNotContain("Shall I open");
    mary.holds(2);
    assertThat(mary.tickets()).allMatch(Ticket::emergency);
    duty().hears("sparking");
    duty().hears("water is pouring");
    mary.says("Flat 9, Oak House").hears("Flat 9, Oak House");
    assertThat(mary.tickets()).allMatch(ticket -> ticket.place().known());
  }

  @Test
  void takesWhoIsHurtOrShutInForPartOfTheDangerToldWithIt() {
    Person wang = owner(WANG);
    wang.says("3栋501着火了,有人困在里面").hears("紧急").rest();
    wang.holds(1).has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED);
    duty().hears("着火了,有人困在里面");
    Person ann = owner("+447700900002");
    ann.says("the kitchen is on fire and my mum is trapped inside, Flat 9, Oak House");
    ann.hears("URGENT").rest();
    ann.holds(1);
    duty().hears("on fire", "trapped").hearsNothing();
    Person mary = owner(MARY);
    mary.says("someone is stuck in the lift and there is a strong smell of gas in the lobby");
    mary.rest();
    mary.holds(2);
  }
}
