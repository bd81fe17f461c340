package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void aNameIsANameAndTheQuestionStays() {
    Person sam = owner("+447700900104");
    sam.says("two lights out", "flat 22 maple court").rest();
    sam.says("sam").hears("Added").isAt(Stage.Confirming.class);
    sam.says("yep").hears("goes ahead").holds(1);
    assertThat(sam.ticket().reporter().name()).isEqualTo("sam");
    Person ling = owner(LING);
    ling.says("aircon in master bedroom not cold leh").rest();
    ling.says("Tan Wei Ling, can call me at this number").rest();
    ling.says("Blk 5 #12-34").hears("#12-34");
    ling.says("can").hears("goes ahead").holds(1);
    assertThat(ling.ticket().reporter().name()).isEqualTo("Tan Wei Ling");
    Person desmond = owner(MARGARET);
    desmond.says("The tap in my kitchen has been dripping since Tuesday.").rest();
    desmond.says("I am at Flat 9, Abbey House. Mr Desmond Pryce.").hears("Abbey House").holds(1);
    desmond.says("Yes, that is right").hears("goes ahead");
    Person john = owner("+447700900105");
    john.says("no hot water, flat 5 the willows, beech lane", "yes").rest();
    assertThat(john.ticket().place().site()).isEqualTo("the willows, beech lane");
    john.says("john fell down the stairs and is bleeding").hears("URGENT");
  }

  @Test
  void aChatShowsNoNumber() {
    Person keith = chatter("5550108");
    keith.says("no hot water this morning").rest();
    keith.says("Flat 7, 22 Elm Road").hears("Which phone number");
    keith.says("yes").hears("cannot see your number");
    keith.says("the number I'm texting from").hears("cannot see your number");
    keith.says("lol thanks").hears("Flat 7, 22 Elm Road").holds(1);
  }

  @Test
  void whoAsksWhetherTheNeighboursHaveItIsTold() {
    Person lee = owner(MARGARET);
    lee.says("the lift in block B is broken, flat 3 block B, nobody inside").rest();
    lee.says("lol I'll take the stairs").hearsWithout("Changed").holds(1);
    lee.says("is it just me or the whole building").hears("Nobody else there").holds(1);
    lee.says("yes").hears("goes ahead");
    lee.says("any idea how long").hears(lee.number()).holds(1);
    lee.says("has anyone else reported it?").hears("Nobody else there").holds(1);
    lee.says("ok cheers").hears("welcome");
  }

  @Test
  void anIntroductionIsNoDanger() {
    Person peter = owner("+447700900202");
    peter.says(
        "Dear Sir/Madam, I am writing on behalf of my mother, Mrs Joan Whitfield, 81, of 4 Larch"
            + " Court.");
    peter.hears("4 Larch Court").holds(0);
    peter.says("Her bathroom tap will not turn off fully.").hears("Got it", "4 Larch Court");
    peter.says("Please telephone me rather than her, 07700 900888").hears("+447700900888");
    peter.says("Yes.").hears("goes ahead").holds(1);
    Person priya = owner("+447700900105");
    priya.says(
        "Hi, I'm the landlord of 14b Station Road. My tenant says the boiler keeps cutting out and"
            + " showing F28.");
    priya.hears("Got it", "14b Station Road");
    priya.says("correct").hears("goes ahead").holds(1);
    priya.says("send the bill to me not her").hears("Added").holds(1);
    priya.says("when can someone pop round").hears(priya.number(), "contact you by");
    Person josh = owner("+8613800000201");
    josh.says("I think the water heater isn't igniting. The display just shows E1.")
        .hears("Got it");
    duty().hearsNothing();
    Person jo = owner(AOIFE);
    jo.says("Hi, I'm the tenant of Flat 2, Oak House. I can smell gas in the kitchen.");
    jo.hears("URGENT");
    Person rose = owner(LING);
    rose.says("I'm in Flat 3 Trapped In The Lift").hears("URGENT");
  }

  @Test
  void whatIsSaidBehindAComplaintStaysWithIt() {
    Person carol = owner(MARGARET);
    carol.says("the bins havent been emptied in 3 weeks its disgusting").rest();
    carol.says("rose court").hears("Rose Court");
    carol.says("by the back gate").hears("Added").holds(1);
    carol.says("i rang monday AND wednesday").hears("Added").holds(1);
    carol.says("who is dealing with it").hears(carol.number());
    carol.says("ok thats fine see you then").hears("welcome").holds(1);
    Person dean = owner("+447700900206");
    dean.says("theres a leak under the bath at flat 6 mill house", "yes").rest();
    dean.says("my shower is fine tho").hears("Added").holds(1);
    dean.says("i want a manager to ring me today 07700 900209").hears("+447700900209");
    Person ann = owner("+447700900207");
    ann.says("the sink is blocked").rest();
    ann.says("flat 6 mill house").rest();
    ann.says("he said hed order a part").hearsWithout("at he said").holds(1);
    ann.rest();
    ann.says("in my sons room").hears("sons room").holds(1);
    ann.says("yes same address").hears("goes ahead").holds(1);
  }

  @Test
  void aSpotIsPutRightAndAQuestionIsNoPlace() {
    Person priya = owner("+447700900302");
    priya.says("kitchen sink tap dripping", "flat 8 mill house").rest();
    priya.says("no wait its the bathroom not the kitchen").hears("Changed", "bathroom, Flat 8");
    priya.says("yes").hears("goes ahead");
    priya.says("do i tell my landlord or do u").hears("Tenants may report").holds(1);
    Person dry = owner("+447700900306");
    dry.says("no water").rest();
    dry.says("is it just me").hears("once I know where you are", "Where is it?");
    dry.says("flat 19 beech house").hears("Flat 19, Beech House");
    dry.says("is anyone else off?").hears("Nobody else there");
    dry.says("yes").hears("goes ahead");
    dry.says("that was quick, thanks a million").hears("welcome").holds(1);
    Person lee = owner(LING);
    lee.says("my kitchen light keep blinking", "Blk 88 #03-12", "yes la").rest();
    lee.says("tmr can? morning 10 to 12").hears("someone will confirm the time");
    lee.says("eh sorry make it afternoon").hears("someone will confirm the time").holds(1);
  }

  @Test
  void whatIsAskedInDangerIsAnswered() {
    Person jo = owner(MARGARET);
    jo.says("light switch in the hall crackles and sparks, flat 3 oak house")
        .hears("URGENT")
        .rest();
    jo.says("should i switch it off at the box").hears("Only if you can get there dry");
    jo.says("done").rest();
    jo.says("hurry up").hears("emergency").holds(1);
  }
}
