package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several tickets in one thread: which one is meant, calling off, and putting right.
class SeveralTicketsTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void callsOffTheNumberedTicketAfterOneQuestion() {
    Person wang = reporter();
    String leak = wang.tickets().getLast().number().toString();
    wang.says(leak + " 取消").hears("确定", leak, "1 不用了").isAt(Stage.ConfirmingCancel.class);
    wang.says("1").hears(leak, "已取消").isAt(Stage.Idle.class);
    assertThat(wang.tickets().getLast().step()).isEqualTo(Step.CANCELLED);
    assertThat(wang.tickets().getFirst().step()).isEqualTo(Step.OPENED);
    passes(Duration.ofDays(4));
    wang.hearsNothing();
  }

  @Test
  void asksWhichOfSeveralIsToBeCalledOff() {
    Person wang = reporter();
    wang.says("帮我取消").hears("哪一单", "1 R", "灯", "2 R", "水龙头");
    wang.says("9").hears("哪一单").says("漏水的那个").hears("确定", "水龙头");
    wang.says("2").hears("照常处理");
    assertThat(wang.tickets()).allMatch(ticket -> ticket.step() == Step.OPENED);
  }

  @Test
  void callsOffWhatMendedItself() {
    Person mary = owner(MARY);
    mary.says("the light in my hallway is flickering, flat 302, Rose Court").hears("Got it");
    mary.says("never mind, fixed itself").hears("call off", "1 call it off");
    mary.says("yes please").hears("called off");
    assertThat(mary.ticket().step()).isEqualTo(Step.CANCELLED);
    mary.says("cancel my report").hears("nothing open");
  }

  @Test
  void keepsAndAsksOnWhenTheOwnerChangesTheirMindTwice() {
    Person wang = owner(WANG);
    wang.says("家里的灯不亮了").hears("在哪里").says("算了").hears("确定");
    wang.says("不").hears("照常处理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋501").hears("3栋501室");
  }

  @Test
  void neverCallsOffDangerOnTheOwnersWordAlone() {
    Person wang = owner(WANG);
    wang.says("闻到很浓的煤气味,3栋501").hears("紧急");
    duty().hears("紧急呼叫");
    wang.says("虚惊一场").hears("转告", "核实");
    duty().hears("误报", "虚惊一场", wang.ticket().number().toString());
    wang.says("不用来了").hears("转告");
    duty().hears("误报");
    assertThat(wang.ticket().step()).isEqualTo(Step.OPENED);
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(jdbc.sql("select kind from task").query(String.class).list())
        .containsExactly("false-alarm");
    assertThat(tickets.history(wang.ticket().id()))
        .extracting(HistoryEntry::reason)
        .contains("false alarm: 虚惊一场");
    duty().says("1").hears("归您处理");
  }

  @Test
  void mendsThePlaceOfTheTicketJustTalkedAboutWheneverItIsSaid() {
    Person wang = reporter();
    wang.says("不是501,是502").hears("已改好", "502");
    assertThat(wang.tickets().getFirst().place().room()).isEqualTo("502");
    assertThat(wang.tickets().getLast().place().room()).isEqualTo("302");
    wang.says("打错了,是503").hears("503");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("不是3栋,是5栋").hears("已改好", "5").isAt(Stage.AskingAcceptance.class);
    wang.says("1").hears("已结单");
    assertThat(tickets.history(wang.tickets().getFirst().id()))
        .extracting(HistoryEntry::reason)
        .anyMatch(reason -> reason != null && reason.contains("→ 3栋502室"));
  }

  @Test
  void findsTicketsByWhatIsSaidOfThem() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    passes(Duration.ofDays(1));
    wang.says("楼道的灯不亮了,3栋501").hears("已受理");
    String leak = wang.tickets().getLast().number().toString();
    String light = wang.tickets().getFirst().number().toString();
    wang.says("昨天报的那个").hears(leak);
    wang.says("灯那个单子怎么样了").hears(light);
    wang.says("进度").hears("哪一单", light, leak).says(leak).hears(leak, "已受理");
    wang.says("进度").hears("哪一单").says("2").hears(leak).isAt(Stage.Idle.class);
    wang.says("进度").hears("哪一单").says("第一个").hears(light);
    wang.says("两个都要").next();
  }

  @Test
  void tellsMistypedNumbersFromThoseThatAreNotTheSenders() {
    Person wang = reporter();
    Person mary = owner(MARY);
    mary.says("the kitchen tap is dripping, flat 302").hears("Got it");
    mary.says(wang.ticket().number() + " cancel it please").hears("cannot find");
    mary.says("cancel R10001-1").hears("can't be right");
    mary.says(new TicketNumber('R', 99999).toString()).hears("cannot find");
    wang.says(wang.ticket().number().toString() + "取消").hears("确定");
    mary.says("status").hears("kitchen tap");
    assertThat(List.of(wang.ticket().step(), mary.ticket().step()))
        .containsExactly(Step.OPENED, Step.OPENED);
  }

  /// Somebody with a leak and, newer, a dark stairwell.
  private Person reporter() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直漏水,5栋302").hears("已受理");
    wang.says("楼道的灯不亮了,3栋501").hears("已受理");
    passes(Duration.ofHours(1));
    return wang;
  }
}
