package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// A house without anybody on the duty ladder, as a newcomer's is.
@TestPropertySource(properties = "ringback.duty-phone=")
class NobodyToCallTest extends TalkTest {

  @Test
  void saysThatAColleagueIsToldInsteadOfACallThatNobodyGets() {
    Person wang = owner("+8613800000001");
    wang.says("厨房水管爆了,水一直往外喷,3栋501").hears("紧急", "已马上通知同事");
    assertThat(wang.lastHeard().text()).doesNotContain("值班");
    wang.rest();
    wang.says("进度").hears("还没有人确认");
    assertThat(wang.lastHeard().text()).doesNotContain("呼叫");
    owner("+447700900001")
        .says("water pouring through the kitchen ceiling, flat 302")
        .hears("URGENT", "A colleague is told at once.");
  }
}
