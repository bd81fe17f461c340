package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A bug in judging or talking does not lose the message (design §2.4).
class SetAsideTest extends TalkTest {

  @Test
  void messageThatMeetsABugIsKeptAndGivenToAPersonAndLaterOnesGoOn() {
    Person wang = owner("+8613800000001");
    Arrival arrival = wang.arrival(Arrival.Sort.TEXT, "水龙头" + PLANTED + "坏了", "SM-bug", List.of());

    assertThat(inbox.take(arrival)).isEqualTo(Inbox.Taken.SET_ASIDE);
    assertThat(inbox.take(arrival)).isEqualTo(Inbox.Taken.REPEATED);

    wang.hears("人工客服");
    assertThat(tasks()).containsExactly("set-aside");
    assertThat(messages.thread(wang.conversation().id(), null, 9))
        .extracting(Message::text)
        .contains("水龙头" + PLANTED + "坏了");
    assertThat(jdbc.sql("select error from set_aside").query(String.class).single())
        .startsWith("java.lang.IllegalStateException at ");

    wang.says("厨房水龙头漏水,3栋501").hears("已受理");
    assertThat(replay.waiting(9)).hasSize(1);
    assertThatThrownBy(() -> replay.replay(replay.waiting(9).getFirst()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(replay.waiting(9)).hasSize(1);
  }

  @Test
  void dangerIsSeenByTheRulesAlone() {
    Person wang = owner("+8613800000001");
    inbox.take(wang.arrival(Arrival.Sort.TEXT, PLANTED + " 厨房有很浓的煤气味", "SM-gas", List.of()));

    wang.hears("紧急", "R").has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    duty().hears("紧急呼叫", wang.ticket().number().toString());
    assertThat(tasks()).contains("set-aside");
  }

  private List<String> tasks() {
    return jdbc.sql("select kind from task where done_at is null")
        .query((row, n) -> row.getString("kind"))
        .list();
  }
}
