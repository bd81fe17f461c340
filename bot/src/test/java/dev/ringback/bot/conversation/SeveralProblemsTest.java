package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Several problems in one message, and questions that nobody answers.
class SeveralProblemsTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void opensTheMostUrgentAtOnceAndTheOthersAfterOneQuestion() {
    Person wang = owner(WANG);
    wang.says("3栋501,卧室的灯不亮了。另外马桶堵了,水都溢出来了").hears("已受理", "您还提到", "灯", "1 要");
    assertThat(wang.tickets()).hasSize(1);
    assertThat(wang.ticket().category()).isEqualTo(Category.DRAINAGE);
    wang.isAt(Stage.AskingMore.class).says("1").hears("已受理", "灯", "3栋501室");
    assertThat(wang.tickets())
        .hasSize(2)
        .allMatch(ticket -> "501".equals(ticket.place().room()))
        .extracting(Ticket::category)
        .contains(Category.LIGHTING);
    wang.says("1").hears("按这个办");
  }

  @Test
  void opensNoMoreThanIsWanted() {
    Person mary = owner(MARY);
    mary.says("The kitchen tap keeps dripping. Also the bedroom light is broken.")
        .hears("You also wrote", "1 yes");
    mary.says("no").hears("Where is it").says("flat 302, Rose Court").hears("302", "1 right");
    assertThat(mary.tickets()).hasSize(1);
  }

  @Test
  void asksForThePlaceOnceForAllOfThem() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水。卧室的灯也不亮了").hears("您还提到").says("要").next();
    assertThat(wang.tickets()).hasSize(2);
    wang.says("3栋501").next();
    assertThat(wang.tickets()).allMatch(ticket -> "501".equals(ticket.place().room()));
  }

  @Test
  void hearsDangerInAnyPart() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了。还有厨房闻到很浓的煤气味").hears("紧急");
    assertThat(wang.tickets().getLast().urgency()).isEqualTo(Urgency.EMERGENCY);
    duty().hears("紧急呼叫");
  }

  @Test
  void remindsOnceAndLetsTheTicketStand() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水").hears("在哪里");
    passes(Duration.ofMinutes(121));
    wang.hears("还差一点", "在哪里").isAt(Stage.AskingPlace.class);
    passes(Duration.ofMinutes(121));
    wang.hearsNothing().isAt(Stage.Idle.class);
    assertThat(jdbc.sql("select kind || ' ' || reason from task").query(String.class).list())
        .containsExactly("report-incomplete place");
    passes(Duration.ofHours(10));
    wang.hearsNothing().says("3栋501").hears("3栋501室");
  }

  @Test
  void remindsNobodyWhoHasAnswered() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水").hears("在哪里").says("3栋501").hears("1 无误");
    passes(Duration.ofHours(5));
    wang.hearsNothing();
  }
}
