package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The question whether there is danger, and no answer to it for long.
class UnansweredDangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void takesALateYesForWhatItIs() {
    Person wang = owner(WANG);
    wang.says("插座没电,3栋2单元501").hears("1 有 2 没有");
    passes(Duration.ofMinutes(11));
    wang.hears("还差一点", "焦味");
    passes(Duration.ofMinutes(11));
    wang.hearsNothing();
    assertThat(openTasks()).containsExactly("danger-unanswered");
    passes(Duration.ofHours(5));
    wang.isAt(Stage.AskingDanger.class).says("1").hears("紧急", "总闸");
    duty().hears("紧急呼叫", "插座");
    wang.has(Category.ELECTRICAL, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void takesALateYesInWords() {
    Person mary = owner(MARY);
    mary.says("the socket in the kitchen is dead, flat 302, Rose Court").hears("1 yes 2 no");
    passes(Duration.ofHours(1));
    mary.rest();
    mary.says("yes there is a bit").hears("URGENT", "mains");
    duty().hears("EMERGENCY");
  }

  @Test
  void asksAgainAtNightWhetherThereIsDangerAndThenTellsAnAgent() {
    clock.set(Instant.parse("2026-03-06T17:30:00Z"));
    Person mary = owner(MARY);
    mary.says("what should I do if I smell gas?").hears("open windows", "right now? 1 yes 2 no");
    passes(Duration.ofMinutes(11));
    mary.hears("You wrote", "smell gas", "1 yes 2 no");
    passes(Duration.ofMinutes(11));
    mary.hearsNothing();
    assertThat(openTasks()).containsExactly("danger-unanswered");
    mary.says("yes").hears("URGENT", "Turn the gas off");
  }
}
