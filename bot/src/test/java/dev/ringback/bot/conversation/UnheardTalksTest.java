package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Owners who write to an agent, and the agent does not answer.
class UnheardTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Autowired Facts facts;

  @Test
  void goesThroughWhatNobodyAnswered() {
    Person mary = owner(MARY);
    mary.says("the radiator in my bedroom is cold, flat 302, Rose Court").next();
    mary.says("1").rest();
    long radiator = mary.ticket().id();
    zhaoTakes(mary, "hello, this is Amy");
    mary.says("can you come Tuesday at 3?").says("also the toilet is blocked now");
    mary.says("ok").hearsNothing().holds(1);
    passes(Duration.ofMinutes(16));
    mary.hears("Sorry that nobody answered").hears("Noted for").hears("Got it");
    mary.holds(2);
    assertThat(mary.ticket().category()).isEqualTo(Category.DRAINAGE);
    assertThat(facts.of(radiator).get(Fact.VISIT)).contains("Tuesday");
    assertThat(openTasks()).contains("agent-silent");
  }

  @Test
  void asksAboutCallingOffBeforeAnythingIsCalledOff() {
    Person mary = owner(MARY);
    mary.says("the radiator in my bedroom is cold, flat 302, Rose Court").next();
    mary.says("1").rest();
    zhaoTakes(mary, "hello, this is Amy");
    mary.says("cancel the repair please");
    passes(Duration.ofMinutes(16));
    mary.hears("Sorry").hears("Shall we call off").isAt(Stage.ConfirmingCancel.class);
    mary.says("1").hears("called off");
  }

  @Test
  void goesThroughNothingThatTheAgentAnswered() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,5栋302").rest();
    zhaoTakes(wang, "您好");
    wang.says("马桶也堵了");
    takeover.write(wang.conversation().id(), "zhao", "好的,一起安排");
    dispatcher.sendDue();
    wang.hears("一起安排").says("谢谢");
    passes(Duration.ofMinutes(16));
    wang.hears("已离开").holds(1);
  }

  @Test
  void hearsThatItIsNotMendedWhileAnAgentHasTheThread() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,5栋302").rest();
    wang.says("1").rest();
    done(wang);
    wang.hears("修好了吗");
    zhaoTakes(wang, "您好");
    wang.says("没有修好").hearsNothing();
    assertThat(wang.ticket().step()).isNotEqualTo(Step.RESOLVED);
    zhaoReleases(wang);
    dispatcher.sendDue();
    assertThat(wang.rest()).doesNotContain("修好了吗");
  }
}
