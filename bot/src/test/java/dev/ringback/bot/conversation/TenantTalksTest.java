package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Tenants who tell where they live, who they are and which of their repairs they mean as it comes
/// to them.
class TenantTalksTest extends TalkTest {

  private static final String MARY = "+447700900001";
  private static final String OMAR = "+447700900002";

  @Test
  void findsAVillaOnItsEstateAndTakesNobodyForAPlace() {
    Person mary = owner(MARY);
    mary.says("hi there the extractor fan in our bathroom has packed in").hears("Where is it?");
    mary.says("tenant here btw landlord is Mr Khan").rest();
    mary.isAt(Stage.AskingPlace.class);
    mary.says("Villa 18, Green Lake compound").hears("Villa 18", "Green Lake compound");
    mary.says("1").hears("goes ahead").isAt(Stage.Idle.class);
    mary.says("do you charge for this?").hears("free").says("nvm").rest();
    mary.holds(1);
    assertThat(mary.ticket().place().room()).isEqualTo("Villa 18");
  }

  @Test
  void keepsTheEstateBehindATowerAndTheDayThatSuitsBetter() {
    Person omar = owner(OMAR);
    omar.says("Intercom isnt working at Tower 3 Dockside").hears("Dockside");
    omar.says("flat 21").hears("Flat 21").rest();
    omar.says("when is someone coming").hears("contact you").rest();
    omar.says("can you come after 5, I work days").hears("Noted", "after 5");
    omar.says("actually friday is better").hears("Noted", "friday").says("ok").rest();
    omar.isAt(Stage.Idle.class).holds(1);
    assertThat(omar.ticket().place().site()).isEqualTo("Dockside");
  }

  @Test
  void asksForNoSpotThatWasToldBeforeTheFlat() {
    Person mary = owner(MARY);
    mary.says("leak").hears("Where is it?");
    mary.says("kitchen, under the sink").hears("Where is it?").isAt(Stage.AskingPlace.class);
    mary.says("Apt 4, 12 Mill Lane").hears("Flat 4").rest();
    mary.isAt(Stage.Confirming.class).says("1").hears("goes ahead");
    mary.says("how much longer").hears(mary.number()).isAt(Stage.Idle.class).holds(1);
    assertThat(mary.ticket().place().spot()).isEqualTo("kitchen");
  }

  @Test
  void callsOffTheOneThatIsNamedAndNotItsNeighbour() {
    Person omar = owner(OMAR);
    omar.says("toilet wont flush, flat 9 Rose Court").hears("Right?").says("1").rest();
    omar.says("the shower is cold").rest();
    omar.says("1").rest();
    omar.says("whats the ticket number").rest();
    omar.says("cancel the shower one please").hears("call off", "shower");
    omar.says("1").hears("called off").holds(2);
    assertThat(omar.tickets())
        .filteredOn(ticket -> ticket.step() == Step.CANCELLED)
        .singleElement()
        .satisfies(ticket -> assertThat(ticket.description()).contains("shower"));
  }

  @Test
  void staysAtTheDoorWithWhoeverIsLockedIn() {
    Person mary = owner(MARY);
    mary.says("my baby locked himself in the bathroom").hears("Stay at the door").rest();
    mary.says("flat 6 Oak House").hears("Flat 6").rest();
    mary.says("he's crying but ok").hears(mary.number()).rest();
    mary.says("fire brigade are here now").rest();
    mary.says("door open now, phew").hears("Good to hear").isAt(Stage.Idle.class).holds(1);
    assertThat(mary.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    Person omar = owner(OMAR);
    omar.says("mum has locked herself in the toilet and cant get out").hears("Stay at the door");
  }
}
