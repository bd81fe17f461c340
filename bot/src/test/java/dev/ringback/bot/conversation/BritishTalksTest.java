package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import org.junit.jupiter.api.Test;

/// How people in British flats and houses, and others who write English, text with a repair desk.
class BritishTalksTest extends TalkTest {

  private static final String MARGARET = "+447700900101";
  private static final String AOIFE = "+353871234567";
  private static final String LING = "+6591234567";

  @Test
  void aYesIsAYesHoweverItIsSaid() {
    Person aoife = owner(AOIFE);
    aoife.says("the radiator in the back bedroom is stone cold", "Apt 4, Mill House").rest();
    aoife.says("That's it yeah").hears("goes ahead").holds(1);
    aoife.says("is that something i have to pay for").hears("price first").holds(1);
    aoife.says("So when will ye come?").hears(aoife.number(), "contact you by");
    aoife.says("Grand so").hears("welcome").holds(1);
    Person ling = owner(LING);
    ling.says("aircon in master bedroom not cold leh", "Blk 5 #12-34").rest();
    ling.says("ya correct").hears("goes ahead");
    ling.says("after 2pm better ah").hears("after 2pm better").holds(1);
    ling.says("ok can, thanks ah").hearsWithout("Added").holds(1);
    Person desmond = owner(MARGARET);
    desmond.says("Good morning. The tap in my kitchen drips. Flat 9, Abbey House").rest();
    desmond.says("Yes that is all correct, thank you.").hears("goes ahead");
    desmond.says("How kind. Goodbye.").hears("welcome").holds(1);
    desmond.says("lol thanks").hears("welcome").holds(1).isAt(Stage.Idle.class);
  }

  @Test
  void whatIsSaidOfItsPartsMakesNoSecondTicket() {
    Person margaret = owner(MARGARET);
    margaret.says("hiya the bathroom fan has stopped working", "flat 12 rose court", "yes").rest();
    margaret.says("the switch clicks but nothing").hears("Added").holds(1);
    margaret.says("do i need to do anything before he comes").hears("take nothing apart");
    margaret.says("is there anything i should be checking").hears("take nothing apart");
    margaret.says("thanks love").hears("welcome");
    margaret.says("when u coming").hears(margaret.number()).holds(1);
    margaret.says("also the hall light switch is broken").holds(2);
    Person family = owner(AOIFE);
    family.says("Toilet won't flush!!", "11 Oak Close", "yes").rest();
    family.says("only one we got and theres 5 of us").hears("Added").holds(1);
    family.says("the handle just goes up and down").hears("Added").holds(1);
    family.says("mum says could it be today please").rest();
    family.says("when r u coming").hears(family.number()).holds(1);
    Person tom = owner("+447700900108");
    tom.says("radiator in the lounge stone cold", "flat 2, 18 Kings Road", "yes").rest();
    tom.says("others are fine").hears("Added").holds(1);
    tom.says("the switch on the boiler sparks").hears("URGENT").holds(2);
  }

  @Test
  void whenSomebodyComesIsAskedOfTheRepair() {
    Person aoife = owner(AOIFE);
    aoife.says("there's no heating in the back bedroom", "Apt 4, Mill House", "yes").rest();
    String heating = aoife.number();
    aoife.says("I rang about this twice before and nobody came, it's a disgrace").rest();
    aoife.says("So when will ye come?").hears(heating, "contact you by").holds(2);
    aoife.says("and how long will it take").hears(heating).holds(2);
    aoife.says("what about my complaint").hearsWithout(heating).holds(2);
  }
}
