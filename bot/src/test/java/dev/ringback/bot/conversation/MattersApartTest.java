package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several matters in one breath, or one more behind another: none is lost, and none is two.
class MattersApartTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void answersTheDangerAtOnceAndOffersTheOthersOnceThePlaceIsKnown() {
    Person mary = owner(MARY);
    mary.says(
            "Hi, three things: the radiator in the bedroom is cold, the kitchen tap drips and"
                + " there's a smell of gas near the boiler")
        .hears("URGENT")
        .hears("Where is it")
        .isAt(Stage.AskingMore.class)
        .holds(1);
    assertThat(mary.ticket().place().spot()).isEqualTo("boiler");
    duty().hears("smell of gas near the boiler");
    mary.says("flat 12, Rose Court").hears("Flat 12", "radiator", "kitchen tap", "1 yes");
    mary.says("yes").hears("radiator", "kitchen tap", "Right?").isAt(Stage.Confirming.class);
    mary.says("1").hears("goes ahead").holds(3);
    mary.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
    assertThat(mary.ticket().place().spot()).isEqualTo("kitchen tap");
    mary.hadBefore(1, Category.HVAC, Step.OPENED).hadBefore(2, Category.GAS, Step.OPENED);
  }

  @Test
  void asksForThePlaceOfADangerUntilItIsKnown() {
    Person wang = owner(WANG);
    wang.says("客厅插座冒火花,厨房水龙头也漏水").hears("紧急").hears("在哪里").isAt(Stage.AskingMore.class);
    wang.says("快点来人").next();
    wang.isAt(Stage.AskingMore.class).says("3栋2单元501").hears("501", "水龙头", "1 要");
    wang.says("2").next();
    wang.isAt(Stage.Idle.class).holds(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"厨房水龙头漏水,卫生间灯不亮,还有门锁打不开了", "厨房水龙头漏水，卫生间灯不亮；门锁打不开了！"})
  void opensATicketForEachTrade(String words) {
    Person wang = owner(WANG);
    wang.says(words).hears("门锁", "水龙头", "灯", "1 要").holds(1);
    wang.says("是").hears("已受理", "水龙头", "灯", "在哪里").holds(3).says("3栋2单元501").next();
    assertThat(wang.tickets())
        .allMatch(ticket -> "501".equals(ticket.place().room()))
        .extracting(Ticket::category)
        .containsExactlyInAnyOrder(Category.DOOR_WINDOW, Category.PLUMBING, Category.LIGHTING);
    wang.says("1").hears("按这个办").isAt(Stage.Idle.class);
  }

  @Test
  void leavesOneTroubleWhole() {
    Person mary = owner(MARY);
    mary.says("the boiler is off and the radiators are cold, flat 12 Rose Court").next();
    mary.isAt(Stage.Confirming.class).holds(1);
    Person wang = owner(WANG);
    wang.says("马桶堵了,卫生间地漏也返水,3栋501").hears("马桶").isAt(Stage.Confirming.class).holds(1);
  }

  @Test
  void opensATicketForAnotherThingThatIsBrokenAsWell() {
    Person mary = owner(MARY);
    mary.says("the bedroom light is out, flat 302 Rose Court").hears("Got it").says("1").next();
    mary.says("also my window").hears("Got it", "window", "302").says("1").hears("goes ahead");
    mary.holds(2).has(Kind.REPAIR, "302").has(Category.DOOR_WINDOW, Urgency.NORMAL, Step.OPENED);
    mary.says("oh and the bathroom fan is broken as well").hears("the bathroom fan is broken");
    mary.says("1").hears("goes ahead").holds(3);
  }

  @Test
  void keepsTheSameThingInAnotherRoomWithTheFirst() {
    Person wang = owner(WANG);
    wang.says("客厅灯不亮,3栋2单元501").hears("已受理").says("1").next();
    wang.says("卧室的灯也是").hears("已补充").holds(1);
    wang.says("还有窗户").hears("已受理", "窗户", "501").says("1").hears("按这个办").holds(2);
  }

  @Test
  void takesBackThatOneWasEnough() {
    Person mary = owner(MARY);
    mary.says("The kitchen tap keeps dripping, flat 302 Rose Court. Also the window is broken.")
        .hears("window", "1 yes");
    mary.says("2").next();
    mary.says("1").next();
    mary.says("actually yes, the window too").hears("Got it", "\"the window\"", "302").says("1");
    mary.holds(2).has(Category.DOOR_WINDOW, Urgency.NORMAL, Step.OPENED);
  }
}
