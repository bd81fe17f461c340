package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;

/// Questions that many ask.
class EnquiriesTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Test
  void answersACommonQuestionAndIsThanked() {
    Person wang = owner(WANG);
    wang.says("请问停车证怎么办?").hears("行驶证", "解答了您的问题吗").isAt(Stage.AskingHelped.class);
    wang.says("1").hears("不客气").isAt(Stage.Idle.class);
    assertThat(wang.tickets()).isEmpty();
  }

  @Test
  void givesTheQuestionToAPersonWhenTheAnswerDidNotHelp() {
    Person mary = owner("+447700900001");
    mary.says("How much do you charge for a repair?").hears("price first", "Did that help?");
    mary.says("no").hears("question");
    assertThat(mary.ticket().kind()).isEqualTo(Kind.ENQUIRY);
    assertThat(mary.ticket().number().toString()).startsWith("Q");
    assertThat(mary.ticket().description()).isEqualTo("How much do you charge for a repair?");
  }

  @Test
  void answersInBetweenAndKeepsItsOwnQuestion() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水").hears("在哪里");
    wang.says("你们几点下班?").hears("解答了").isAt(Stage.AskingHelped.class);
    wang.says("是的").hears("在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋501").next();
    assertThat(wang.ticket().place().room()).isEqualTo("501");
  }

  @Test
  void aReportIsNoEnquiry() {
    Person wang = owner(WANG);
    wang.says("门禁卡坏了刷不开,3栋2单元大门");
    wang.next();
    assertThat(wang.tickets()).hasSize(1);
    Person li = owner("+8613800000002");
    li.says("厨房煤气味很浓怎么办?").hears("紧急");
  }
}
