package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// A rehearsal: everything as in danger, but nobody is called, and everybody is told so.
@TestPropertySource(properties = "ringback.config-dir=src/test/resources/drill")
class DrillTest extends TalkTest {

  @Test
  void callsNobodyAndSaysSo() {
    Person wang = owner("+8613800000001");
    wang.says("闻到很浓的煤气味,3栋501").hears("紧急", "演练", "未呼叫任何人");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(tickets.history(wang.ticket().id()))
        .extracting(HistoryEntry::reason)
        .contains("drill: nobody is called");
    wang.says("进度").hears("演练", "未呼叫任何人");
    assertThat(wang.lastHeard().text()).doesNotContain("到场", "正按紧急处理");
    wang.says("越来越浓了").hears("演练");
    wang.says("没有人来").hears("演练");
    passes(Duration.ofHours(1));
    duty().hearsNothing();
  }
}
