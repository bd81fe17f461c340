package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Danger that the words leave open, that goes on, and that nobody takes up.
class DangerTalkTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void raisesTheTicketOnAYesToTheDangerQuestion() {
    Person wang = owner(WANG);
    wang.says("插座坏了,3栋501").hears("已受理", "先确认安全", "焦味", "1 有");
    assertThat(wang.ticket().urgency()).isNotEqualTo(Urgency.EMERGENCY);
    wang.isAt(Stage.AskingDanger.class).says("1").hears("紧急", "总闸");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
    duty().hears("紧急呼叫", "用电危险", "501").says("1").hears("归您处理");
    wang.hears("已接手");
  }

  @Test
  void goesOnWithTheReportOnANo() {
    Person wang = owner(WANG);
    wang.says("插座用不了了").hears("先确认安全").says("没有").hears("在哪里");
    wang.says("3栋501").hears("3栋501室", "1 无误");
    duty().hearsNothing();
    assertThat(wang.tickets()).hasSize(1);
  }

  @Test
  void asksAgainWhenThePlaceComesFirstAndAsksNobodyWhoHasDenied() {
    Person wang = owner(WANG);
    wang.says("插座用不了了").hears("先确认安全").says("3栋501").hears("先确认安全");
    assertThat(wang.ticket().place().room()).isEqualTo("501");
    wang.says("有").hears("紧急");
    Person mary = owner(MARY);
    mary.says("no smell of gas, the hob just won't light, flat 302").hearsWithout("to be safe");
  }

  @Test
  void ringsAgainWhenTheDangerGoesOn() {
    Person wang = owner(WANG);
    wang.says("闻到很浓的煤气味,3栋501").hears("紧急");
    duty().hears("紧急呼叫");
    passes(Duration.ofMinutes(2));
    wang.says("还是有很浓的煤气味").hears("已按紧急处理");
  }

  @Test
  void tellsTheReporterThatNobodyHasAnsweredYet() {
    Person wang = owner(WANG);
    wang.says("闻到很浓的煤气味,3栋501").hears("紧急");
    duty().hears("紧急呼叫");
    passes(Duration.ofMinutes(4));
    wang.hears("仍在继续呼叫");
    passes(Duration.ofMinutes(3));
    wang.hears("仍在继续呼叫");
    duty().hears("紧急呼叫").hears("紧急呼叫").says("1").hears("归您处理");
    wang.hears("已接手");
  }
}
