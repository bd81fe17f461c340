package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Owners who send one sentence in pieces: it is one report, and told to its end.
class PiecesTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void takesAThingAndWhatIsWrongWithItForOneReport() {
    Person mary = owner(MARY);
    mary.says("the bathroom tap", "is dripping").hears("Got it", "Where is it").holds(1);
    mary.isAt(Stage.AskingPlace.class).says("flat 302, Rose Court");
    mary.hears("the bathroom tap is dripping", "302", "1 right").says("1").hears("goes ahead");
    mary.says("status").hears("the bathroom tap is dripping").isAt(Stage.Idle.class);
    mary.holds(1).has(Kind.REPAIR, "302");
    assertThat(mary.ticket().description()).isEqualTo("the bathroom tap is dripping");
  }

  @Test
  void takesAChineseSentenceInPiecesForOneReportAndNoPlace() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头", "一直滴水").hears("已受理", "在哪里").holds(1).isAt(Stage.AskingPlace.class);
    wang.says("3栋501").hears("厨房水龙头一直滴水", "3栋501室", "1 无误").says("对").hears("按这个办");
    wang.says("进度").hears("厨房水龙头一直滴水").isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
  }

  @Test
  void waitsForTheRestOfASlowWriter() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头").hears("已受理", "在哪里");
    passes(Duration.ofSeconds(40));
    wang.says("一直滴水").hears("已补充", wang.number()).isAt(Stage.AskingPlace.class);
    wang.says("3栋501").hears("厨房水龙头一直滴水", "501").says("对").hears("按这个办").holds(1);
    wang.has(Kind.REPAIR, "501");
  }

  @Test
  void takesWhatIsWrongFirstAndTheThingAfterwards() {
    Person mary = owner(MARY);
    mary.says("is leaking", "the kitchen tap").hears("Where is it").holds(1);
    assertThat(mary.ticket().description()).isEqualTo("the kitchen tap is leaking");
  }

  @Test
  void raisesTheReportWhoseRestIsDangerous() {
    Person mary = owner(MARY);
    mary.says("kitchen light").next();
    mary.says("is on fire").hears("URGENT").holds(1);
    assertThat(mary.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    duty().hears("EMERGENCY", mary.number()).says("1").next();
    mary.hears("Where is it").says("flat 302, Rose Court").next();
    mary.holds(1).has(Kind.REPAIR, "302");
  }

  @Test
  void leavesTheReportAloneThatSomebodyHasBegunToWorkOn() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头").hears("已受理");
    done(wang);
    wang.next();
    wang.says("一直滴水").next();
    assertThat(wang.tickets().getLast().description()).isEqualTo("厨房水龙头");
    assertThat(wang.tickets().getLast().step()).isNotEqualTo(Step.OPENED);
  }
}
