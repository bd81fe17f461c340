package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Somebody writes faster than anybody does.
class FloodTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Test
  void messagesAreKeptTheSenderIsToldOnceAndAnAgentSeesIt() {
    Person wang = owner(WANG);
    pace.tooFast.add(wang.address());
    wang.says("灯坏了", "灯坏了!", "灯坏了!!").hears("都收到了").hearsNothing();
    wang.says("灯坏了!!!").hearsNothing();

    assertThat(messages.count(wang.conversation().id())).isEqualTo(5);
    assertThat(wang.tickets()).isEmpty();
    assertThat(tasks()).containsExactly("flood");

    pace.tooFast.clear();
    wang.says("楼道的灯不亮了,3栋2单元").hears("已受理");
  }

  @Test
  void dangerIsNeverLimited() {
    Person wang = owner(WANG);
    pace.tooFast.add(wang.address());
    wang.says("厨房有很浓的煤气味,3栋501").hears("紧急");
    duty().hears("紧急呼叫");
  }

  @Test
  void whoIsOnDutyIsNeverLimited() {
    pace.tooFast.add(duty().address());
    owner(WANG).says("厨房有很浓的煤气味,3栋501");
    duty().hears("紧急呼叫").says("1").hears("归您处理");
  }

  private java.util.List<@org.jspecify.annotations.Nullable String> tasks() {
    return jdbc.sql("select kind from task where done_at is null").query(String.class).list();
  }
}
