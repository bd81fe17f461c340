package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Danger where the building is known and the door is not: only the door is asked for.
class HalfPlaceTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void asksForTheDoorInTheBuildingThatWasNamed() {
    Person wang = owner(WANG);
    wang.says("厨房煤气味很重,3栋").hears("紧急");
    wang.hears("3栋几单元几室").isAt(Stage.AskingPlace.class);
    duty().hears("紧急呼叫", "3栋");
    wang.says("2单元501").hears("3栋2单元501室").isAt(Stage.Idle.class);
    duty().hears("501");
  }

  @Test
  void takesTheBuildingFromTheReportBefore() {
    Person wang = owner(WANG);
    wang.says("楼道的灯不亮了,3栋").hears("已受理").rest();
    wang.says("家里煤气味很重").hears("紧急");
    wang.hears("3栋几单元几室");
    wang.says("1单元402").hears("3栋1单元402室");
    assertThat(wang.ticket().place().building()).isEqualTo("3");
    assertThat(wang.tickets().getLast().place().room()).isNull();
  }

  @Test
  void asksInEnglishForTheFlatOnlyAndOnlyOnce() {
    Person mary = owner(MARY);
    mary.says("strong gas smell in my kitchen, Block 3").hears("URGENT");
    mary.hears("Which flat", "Block 3").says("Block 3").next();
    mary.isAt(Stage.Idle.class);
  }

  @Test
  void asksNobodyInTheLiftForADoor() {
    Person wang = owner(WANG);
    wang.says("3栋电梯里困了人").hears("紧急");
    wang.isAt(Stage.Idle.class);
  }

  @Test
  void asksForAPhoneOnlyWhenSomebodyIsAboutToRing() {
    Person mei = chatter("5550001");
    mei.says("厨房煤气味很重,3栋501").hears("紧急");
    assertThat(mei.rest()).doesNotContain("电话");
    duty().hears("紧急呼叫").says("1").hears("归您处理");
    mei.hears("已接手", "留个电话").isAt(Stage.AskingPhone.class).says("13911112222").next();
    duty().hears("13911112222");
    assertThat(mei.ticket().reporter().phone()).isEqualTo("+8613911112222");
  }

  @Test
  void takesTheStreetOutsideAHouseForThePlaceAndForNobodysHome() {
    Person mary = owner(MARY);
    mary.says("the street lamp outside number 8 is out").hears("Got it", "outside number 8");
    mary.says("1").next();
    assertThat(mary.ticket().place().room()).isNull();
    passes(Duration.ofHours(25));
    mary.says("my kitchen sink is blocked").hears("Got it", "Where is it?");
  }

  @Test
  void asksForTheFlatOfWhatIsInsideAHomeAndKeepsTheOneThatWasToldBefore() {
    Person wang = owner(WANG);
    wang.says("三号楼厨房水龙头滴水").hears("已受理", "3栋几单元几室");
    wang.isAt(Stage.AskingPlace.class);
    wang.says("2单元").hears("3栋2单元几室");
    wang.says("501").rest();
    assertThat(wang.ticket().place().line()).isEqualTo("3-2-501 厨房");
    Person li = owner("+8613800000002");
    li.says("卧室灯不亮,501").hears("已受理").rest();
    li.says("3栋2单元").hears("3栋2单元501室").rest();
    assertThat(li.ticket().place().room()).isEqualTo("501");
    Person mary = owner(MARY);
    mary.says("kitchen tap drips").hears("Got it", "Where");
    mary.says("Rose Court").hears("Which block and flat", "Rose Court");
    mary.says("it's a house, no flats").hears("Rose Court").isAt(Stage.Confirming.class);
    mary.says("1").rest();
    mary.isAt(Stage.Idle.class);
  }

  @Test
  void asksNobodyForTheFlatOfALampInTheStairsOrOfABlockWithoutWater() {
    Person wang = owner(WANG);
    wang.says("三号楼楼道灯不亮").hears("已受理", "对吗").rest();
    wang.says("1").rest();
    wang.says("5栋停水了").hears("已受理").rest();
    assertThat(wang.tickets().getFirst().place().line()).isEqualTo("5");
    Person mary = owner(MARY);
    mary.says("the front door of block 3 doesn't lock").hears("Got it").rest();
    mary.isAt(Stage.Confirming.class);
  }
}
