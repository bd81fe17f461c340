package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Ticket;
import org.junit.jupiter.api.Test;

/// Owners with an emergency and something ordinary at once, and what they say of the one or the
/// other.
class StrangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void mendsThePlaceOfTheEmergencyAlongAndTellsWhoeverIsOnDuty() {
    Person mary = sparksAndRadiator();
    duty().hears("EMERGENCY", "sparking").hears("302");
    mary.says("Sorry, 303 not 302").hears("Changed", "303");
    duty().hears("303");
    assertThat(mary.tickets()).extracting(ticket -> ticket.place().room()).containsOnly("303");
  }

  @Test
  void callsOffTheOneThatIsNamed() {
    Person wang = owner(WANG);
    wang.says("客厅的灯不亮了,3栋501").next();
    wang.says("单元门禁坏了,刷卡没反应,3栋").next();
    Ticket light = wang.tickets().getLast();
    wang.rest();
    wang.says("灯那个取消").hears("确定", light.number().toString());
    wang.says("2").hears("照常处理");
  }

  @Test
  void callsOffTheRadiatorBesideAnEmergency() {
    Person mary = sparksAndRadiator();
    Ticket radiator = mary.tickets().getFirst();
    mary.says("cancel the radiator one").hears("call off", radiator.number().toString());
    mary.says("yes").hears("called off", radiator.number().toString());
    assertThat(mary.tickets().getLast().step().state().ended()).isFalse();
  }

  @Test
  void givesAnAppointmentToWhatCanHaveOne() {
    Person mary = sparksAndRadiator();
    Ticket radiator = mary.tickets().getFirst();
    mary.says("Can you make it Thursday after 3pm?")
        .hears("Noted for", radiator.number().toString());
  }

  @Test
  void tellsNoFiguresToWhomSomebodyBeats() {
    for (int who = 2; who <= 4; who++) {
      owner("+861380000000" + who).says("厨房水管爆了,水一直往外喷,阳光花园" + who + "栋501").next();
    }
    Person wang = owner(WANG);
    wang.says("我老公打我,救命,阳光花园8栋501").hears("紧急", "锁好门");
    assertThat(wang.rest()).doesNotContain("紧急报修");
  }

  @Test
  void givesTheSafetyStepsAgainAfterAFalseAlarmThatWasNone() {
    Person wang = owner(WANG);
    wang.says("楼道里有烟,着火了,3栋501").hears("紧急", "走楼梯").rest();
    duty().hears("紧急呼叫");
    wang.says("虚惊一场").hears("转告");
    duty().hears("误报");
    wang.says("不是误报!又冒烟了!").hears("紧急", "走楼梯");
    duty().hears("又冒烟了");
  }

  @Test
  void tellsWhoIsComingInAnEmergency() {
    Person mary = owner(MARY);
    mary.says("the socket is sparking, flat 302, Rose Court").hears("URGENT").rest();
    mary.says("is anyone coming?").hears(mary.number(), "nobody has confirmed yet");
    duty().hears("EMERGENCY").says("1").next();
    mary.hears("has taken");
    mary.says("is anyone coming?").hears(mary.number(), "has confirmed");
    Person wang = owner(WANG);
    wang.says("插座冒火花了,3栋501").hears("紧急").rest();
    wang.says("有人會嚟未?").hears(wang.number());
  }

  /// An emergency and, behind it, something that can wait, both at flat 302.
  private Person sparksAndRadiator() {
    Person mary = owner(MARY);
    mary.says("the kitchen socket is sparking").hears("URGENT");
    mary.rest();
    mary.says("Flat 302, Rose Court").hears("302");
    mary.says("also the bedroom radiator does not get warm").next();
    mary.rest();
    assertThat(mary.holds(2).tickets())
        .extracting(ticket -> ticket.place().room())
        .containsOnly("302");
    return mary;
  }

  @Test
  void doesNotAskForASmellThatWasDenied() {
    owner("+447700900031")
        .says("the kitchen socket is dead, no burning smell")
        .hearsWithout("burning smell, sparks");
  }

  @Test
  void theWayInIsNoReport() {
    Person wang = owner(WANG);
    wang.says("插座没电").hears("先确认安全").says("2").hears("在哪里").isAt(Stage.AskingPlace.class);
    wang.says("我在上班,钥匙在邻居那").hears("在哪里").isAt(Stage.AskingPlace.class).holds(1);
  }
}
