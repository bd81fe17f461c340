package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Surveys answered in words of one's own: levels, leaks that are back, new problems, and signs.
class SurveyWordsTalksTest extends AskedTalks {

  @Test
  void bringsTheWorkBackWhenTheLeakIsBackAtALaterQuestion() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("还行吧").hears("哪一点可以做得更好").says("师傅来得太晚了").hears("上门快不快");
    wang.says("其实又漏了").hears("重新安排").isAt(Stage.Idle.class).holds(1);

    assertThat(wang.ticket().state().ended()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'不太满意,师傅迟到了两个小时',2", "'很不满意，太差了，师傅态度恶劣',1", "非常满意,5", "'挺好的,就是慢了点',4"})
  void takesWordsThatArePlainlyALevel(String words, int level) {
    rates(asked(owner(WANG), TAP), words, level);
  }

  @ParameterizedTest
  @CsvSource({"not satisfied,2", "two,2", "very good,5", "very good but slow,5", "👍,5", "💯,5"})
  void takesEnglishWordsAndSignsThatArePlainlyALevel(String words, int level) {
    rates(asked(owner(MARY), ENGLISH_TAP), words, level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "６", "0", "😂", "好的", "👎"})
  void asksForADigitOfTheScaleWhereThereIsNone(String words) {
    Person wang = asked(owner(WANG), TAP);
    wang.says(words).hears(wang.number(), "5很满意", "1很不满意").isAt(Stage.Explaining.class);
    wang.says("5").hears("谢谢");

    assertThat(score(wang, 0)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"真是太好了,等了半个月才有人来", "态度很好,但是收费太高了", "太棒了,电话打了八遍"})
  void countsNoPraiseThatIsBitterOrBesideBlame(String words) {
    Person wang = asked(owner(WANG), TAP);
    wang.says(words);

    assertThat(wang.rest()).doesNotContain("谢谢!");
    assertThat(jdbc.sql("select count(score) from callback").query(Integer.class).single())
        .isZero();
    wang.says("2").hears("很抱歉", "您说的已转给");
  }

  @Test
  void asksForTheDigitOfWhatIsMeantHalfAndHalf() {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("Oh brilliant, only took you three weeks. Fantastic service, really.");

    assertThat(mary.rest()).contains("5 very satisfied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oh brilliant, only took you three weeks. Fantastic service, really.",
        "excellent, waited all day for nothing"
      })
  void takesNoSarcasmForPraise(String words) {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says(words);

    assertThat(mary.rest()).doesNotContain("Thank you!");
    assertThat(jdbc.sql("select count(score) from callback").query(Integer.class).single())
        .isZero();
  }

  @Test
  void doesNotAskWhyOfThoseWhoHaveSaidWhy() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("不满意,师傅迟到了两个小时,地上全是泥").hears("很抱歉", "您说的已转给");
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("3, they left mud all over the kitchen floor").hears("noted").holds(1);
  }

  @Test
  void bringsBackWhatIsNotMendedHoweverNiceTheyWere() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("师傅人很好,就是还没修好").hears("重新安排").holds(1);
    assertThat(wang.ticket().state().ended()).isFalse();

    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("friendly, but it is still broken").hears("back to work").holds(1);
    assertThat(mary.ticket().state().ended()).isFalse();
  }

  @Test
  void hearsDissatisfactionAndANewProblemInOneAnswer() {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("not satisfied at all, and the bathroom light is out now too");
    mary.hears("the bathroom light is out", "sorry", "Right?").holds(2);

    assertThat(mary.ticket().category()).isEqualTo(Category.LIGHTING);
    assertThat(mary.ticket().description()).startsWith("the bathroom light");
    assertThat(score(mary, 1)).isEqualTo(2);
    assertThat(mary.tickets().get(1).step()).isNotEqualTo(Step.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"哦不对,是1", "改成1", "不是5,是1", "打错了,1分"})
  void takesACorrectionInWords(String words) {
    Person wang = asked(owner(WANG), TAP);
    wang.says("5").hears("谢谢").says(words).hears("很抱歉");

    assertThat(score(wang, 0)).isEqualTo(1);
    assertThat(wang.ticket().state().ended()).isFalse();
  }

  @Test
  void asksForTheRightDigitAfterASlipWithoutOne() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("5").hears("谢谢").says("打错了").hears("5很满意").says("3").hears("更好");

    assertThat(score(wang, 0)).isEqualTo(3);
  }

  @Test
  void givesEachOfTwoItsOwnScore() {
    Person wang = askedAboutBoth();
    wang.says("灯的5分,水龙头的2分").next();

    assertThat(scores(wang)).containsExactly(5, 2);
    assertThat(wang.tickets().getLast().state().ended()).isFalse();
    wang.holds(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"灯的5分,水龙头的2分", "水龙头2分,灯5分"})
  void givesEachItsOwnScoreAlsoWhenAskedWhichOneADigitWasFor(String words) {
    Person wang = askedAboutBoth();
    wang.says("3").hears("哪一项");
    wang.says(words).next();

    assertThat(scores(wang)).containsExactly(5, 2);
  }

  @Test
  void knowsARepairByAWordOfThreeLetters() {
    Person smith = owner(WANG);
    smith.says("Unit 501, building 3, the kitchen tap drips").next();
    smith.says("the hall lamp is out, unit 501, building 3").next();
    for (Ticket ticket : smith.tickets()) {
      acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
      acting.act(ticket.number(), Request.of(Action.ACCEPT), "li");
    }
    dispatcher.sendDue();
    smith.hears("fixed").hears("closed").hears("fixed").hears("closed");
    passes(Duration.ofHours(25));
    smith.hears("kitchen", "lamp").says("2 for the tap, 5 for the lamp").next();

    assertThat(scores(smith)).containsExactlyInAnyOrder(2, 5);
  }

  @Test
  void bringsBackTheOneThatIsSaidToGoOn() {
    Person wang = askedAboutBoth();
    wang.says("水龙头还是关不上").hears("重新安排", wang.tickets().getLast().number().toString());

    wang.holds(2);
    assertThat(wang.tickets().getLast().state().ended()).isFalse();
    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
  }

  /// A lamp, and before it a tap.
  private Person askedAboutBoth() {
    Person wang = owner(WANG);
    wang.says(TAP).next();
    wang.says("楼道的灯不亮了,5栋2单元").next();
    for (Ticket ticket : wang.tickets()) {
      acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
      acting.act(ticket.number(), Request.of(Action.ACCEPT), "li");
    }
    dispatcher.sendDue();
    wang.hears("修好了吗").hears("结单").hears("修好了吗").hears("结单");
    passes(Duration.ofHours(25));
    return wang.hears("这几项", "水龙头", "灯").isAt(Stage.AskingScores.class);
  }

  private List<Integer> scores(Person person) {
    return person.tickets().stream()
        .flatMap(ticket -> callbacks.of(ticket.id()).stream())
        .map(Callback::score)
        .toList();
  }
}
