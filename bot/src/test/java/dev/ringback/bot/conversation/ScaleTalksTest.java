package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Surveys of three levels, and of yes and no (service-standards §8.2).
class ScaleTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String CHAN = "+85291234567";

  private static final String LAMP = "卧室的灯不亮了,3栋501";
  private static final String LIGHT = "the bedroom light is out, flat 302";
  private static final String HALL_LAMP = "臥室的燈不亮了,3棟501";

  @Autowired Callbacks callbacks;
  @Autowired Reports reports;

  @Test
  void takesThreeOfThreeForSatisfiedAndCountsNoPoints() {
    Person wang = asked(owner(WANG), LAMP, "S3");
    wang.hears("3满意 2一般 1不满意").isAt(Stage.AskingLevel.class);
    wang.says("3").hears("谢谢");

    assertThat(callback(wang).score()).isEqualTo(5);
    assertThat(figures())
        .contains("satisfied=1,", "satisfactionRate=100.0,")
        .endsWith("meanPoints=null}");
    wang.says("手滑,是2").hears("做得更好");
    assertThat(callback(wang).score()).isEqualTo(3);
    assertThat(figures()).contains("average=1,", "satisfactionRate=100.0,");
  }

  @Test
  void bringsTheWorkBackAtOneOfThree() {
    Person mary = asked(owner(MARY), LIGHT, "S3");
    mary.hears("3 satisfied, 2 fair, 1 dissatisfied");
    mary.says("5").next();
    mary.isAt(Stage.Explaining.class).says("1").hears("sorry", "went wrong");

    assertThat(callback(mary).score()).isEqualTo(1);
    assertThat(mary.ticket().state().ended()).isFalse();
    assertThat(figures()).contains("dissatisfied=1,", "satisfactionRate=0.0,");
  }

  @Test
  void takesTheWordsOfThreeLevels() {
    Person chan = asked(owner(CHAN), HALL_LAMP, "S3");
    chan.hears("3滿意 2一般 1不滿意").says("一般").hears("做得更好");

    assertThat(callback(chan).score()).isEqualTo(3);
  }

  @Test
  void takesAYesAndADigitForOne() {
    Person mary = asked(owner(MARY), LIGHT, "S2");
    mary.hears("1 yes, 2 no").says("yes").hears("Thank you");

    assertThat(callback(mary).score()).isEqualTo(5);
    assertThat(figures()).contains("satisfied=1,").endsWith("meanPoints=null}");
  }

  @Test
  void bringsTheWorkBackAtANo() {
    Person wang = asked(owner(WANG), LAMP, "S2");
    wang.hears("1满意 2不满意").says("2").hears("重新处理");

    assertThat(callback(wang).score()).isEqualTo(1);
    assertThat(wang.ticket().step()).isNotEqualTo(Step.CLOSED);
  }

  @Test
  void takesTheWordDissatisfiedForANo() {
    Person chan = asked(owner(CHAN), HALL_LAMP, "S2");
    chan.hears("1滿意 2不滿意").says("不滿意").hears("重新處理");

    assertThat(callback(chan).score()).isEqualTo(1);
  }

  @Test
  void offersAButtonForEachLevel() {
    Person mei = asked(chatter("700"), LAMP, "S3");
    mei.hears("3满意").taps("2").hears("做得更好");

    assertThat(callback(mei).score()).isEqualTo(3);
  }

  @Test
  void readsBackATwoThatMayBeTheNoToTheQuestionBefore() {
    Person wang = askedAfterSilence(owner(WANG), LAMP);
    wang.hears("修好了吗").hears("再确认").hears("先结单").hears("3满意 2一般 1不满意");
    wang.says("2").hears("3满意 2一般 1不满意");
    assertThat(callback(wang).score()).isNull();
    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);

    wang.says("2").hears("做得更好");
    assertThat(callback(wang).score()).isEqualTo(3);
  }

  @Test
  void readsBackAOneThatMayBeTheYesToTheQuestionBefore() {
    Person mary = askedAfterSilence(owner(MARY), LIGHT);
    mary.hears("Is it fixed?").hears("once more").hears("closed for now").hears("3 satisfied");
    mary.says("1").hears("3 satisfied, 2 fair, 1 dissatisfied");

    assertThat(callback(mary).score()).isNull();
    mary.says("3").hears("Thank you");
    assertThat(callback(mary).score()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "rain, S3, 2一般",
    "season, S2, 1还干 2又漏了",
    "warranty, S3, 2一般",
    "periodic, S2, 1满意 2不满意",
    "tracking, S3, 2一般"
  })
  void asksOnEveryOccasionByTheScaleOfTheRow(String purpose, String scale, String offers) {
    Person wang = done(owner(WANG), LAMP);
    scaled(scale);
    jdbc.sql("update callback set purpose = :purpose").param("purpose", purpose).update();
    passes(Duration.ofHours(25));
    wang.hears(wang.number(), offers).isAt(Stage.AskingLevel.class).says("2").next();

    assertThat(callback(wang).score()).isEqualTo(scale.equals("S3") ? 3 : 1);
    assertThat(wang.ticket().state().ended()).isEqualTo(scale.equals("S3"));
  }

  @Test
  void takesAMarkOfOneForNoYes() {
    Person wang = asked(owner(WANG), LAMP, "S2");
    wang.hears("1满意 2不满意").says("1分").hears("重新处理");

    assertThat(callback(wang).score()).isEqualTo(1);
  }

  private Person asked(Person owner, String report, String scale) {
    done(owner, report);
    scaled(scale);
    passes(Duration.ofHours(25));
    return owner;
  }

  private Person done(Person owner, String report) {
    reported(owner, report).next();
    owner.says("1").next();
    return owner;
  }

  /// Reported done, and the owner is about to be asked.
  private Person reported(Person owner, String report) {
    owner.says(report).next();
    if (owner.conversation().stage() instanceof Stage.AskingPhone) {
      owner.says("0").next();
    }
    owner.says("1").next();
    done(owner);
    return owner;
  }

  /// Nobody answered whether it is fixed; it was closed, and a day later the survey came.
  private Person askedAfterSilence(Person owner, String report) {
    reported(owner, report);
    passes(Duration.ofHours(75));
    scaled("S3");
    passes(Duration.ofHours(25));
    return owner;
  }

  private void scaled(String scale) {
    jdbc.sql("update callback set scale = :scale").param("scale", scale).update();
  }

  private Callback callback(Person owner) {
    return callbacks.of(owner.ticket().id()).getFirst();
  }

  private String figures() {
    Span span =
        new Span(
            clock.instant().minus(Duration.ofDays(9)),
            clock.instant().plusSeconds(1),
            null,
            ZoneId.of("Asia/Shanghai"));
    Report said = reports.of(Sheet.SATISFACTION, span);
    return said.figures().toString();
  }
}
