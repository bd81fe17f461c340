package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有用",
        "有帮助,谢谢",
        "明白了",
        "好的,知道了",
        "it did",
        "that helps",
        "very helpful",
        "got it, thanks"
      })
  void isThankedInWords(String words) {
    Person wang = asked(words);
    wang.says(words).hears(chinese(words) ? "不客气" : "You are welcome").holds(0);
    wang.isAt(Stage.Idle.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sort of", "kind of", "a bit", "not exactly", "so so", "一般般", "有点", "不太明白"})
  void halfAnAnswerGoesToAPersonAndIsNoDanger(String words) {
    Person wang = asked(words);
    wang.says(words).hears(chinese(words) ? "您的问题已收到" : "We have your question");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.ENQUIRY);
  }

  @Test
  void aQuestionThatWaitsForItsAnswerHasNoPrice() {
    Person wang = asked("保修");
    wang.says("没有帮助").hears("您的问题已收到").holds(1);
    wang.says("怎么收费").hears("公共部位和保修期内的维修不收费", "解答了您的问题吗");
  }

  @Test
  void dangerBesideTheAnswerIsStillDanger() {
    Person mary = asked("it did");
    mary.says("it did, but now I smell gas").hears("URGENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "got it, but the kitchen tap drips",
        "I see, my toilet is blocked",
        "明白了,不过厨房水龙头滴水"
      })
  void aFaultBesideTheAnswerIsTaken(String words) {
    asked(words).says(words).next();
    assertThat(owner(WANG).ticket().kind()).isEqualTo(Kind.REPAIR);
  }

  private Person asked(String like) {
    boolean chinese = chinese(like);
    Person wang = owner(WANG);
    wang.says(chinese ? "保修期多久" : "how long is the warranty?");
    return wang.hears(chinese ? "解答了您的问题吗" : "Did that help?").isAt(Stage.AskingHelped.class);
  }

  private static boolean chinese(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }
}
