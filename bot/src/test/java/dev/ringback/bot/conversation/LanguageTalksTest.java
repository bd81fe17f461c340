package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Owners who change their language in the middle of a talk.
class LanguageTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String LIN = "+886912345678";

  @Test
  void answersTheWifeInEnglishAndTheHusbandsTicketToo() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头漏水").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("Sorry, my husband wrote that. It is block 3, flat 501").hears("501", "1 right");
    wang.says("yes")
        .hears("goes ahead")
        .says("when will someone come?")
        .hears("received", "by 12:00");
    wang.says("谢谢").hears("You are welcome").isAt(Stage.Idle.class);
    wang.says("那我明天下午在家").hears("已记下您希望的时间").holds(1).has(Kind.REPAIR, "501");
    assertThat(wang.conversation().language()).isEqualTo(Language.ZH_HANS);
    wang.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void followsFromOneScriptToTheOtherAndBack() {
    Person lin = owner(LIN);
    lin.says("廁所馬桶不通,5棟302").hears("已受理", "單號", "對嗎").says("1").hears("就照這樣處理");
    lin.says("厕所还是堵").hears("已补充").says("進度").hears("已受理", "正在安排");
    lin.says("幾時有人嚟?").hears("正在安排");
    done(lin);
    lin.hears("已處理", "修好了嗎").says("修好了").hears("已結單", "謝謝您");
    passes(Duration.ofHours(25));
    lin.hears("您滿意嗎").says("5").hears("謝謝").isAt(Stage.AskingWhy.class);
    lin.holds(1).has(Kind.REPAIR, "302").has(Category.DRAINAGE, Urgency.URGENT, Step.CLOSED);
    assertThat(lin.conversation().language()).isEqualTo(Language.ZH_HANT);
  }

  @Test
  void readsTwoLanguagesInOneMessage() {
    Person mary = owner(MARY);
    mary.says("my 厨房水龙头 is leaking, flat 302, Rose Court").next();
    mary.says("ok")
        .hears("goes ahead")
        .says("I will be home tomorrow after 6pm")
        .hears("Noted for");
    mary.says("进度").hears(mary.number()).says("thank you").next();
    mary.says("status please").hears(mary.number(), "received");
    mary.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "302");
    assertThat(mary.conversation().language()).isEqualTo(Language.EN);
  }

  @Test
  void tellsDangerInTheLanguageOfTheMomentAndTheDutyPersonInTheirs() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").says("1").hears("按这个办");
    wang.says("there is a strong smell of gas in the kitchen").hears("URGENT", "windows");
    wang.hears("302", "Right?");
    duty().hears("302").says("1").next();
    wang.hears("duty person has taken").says("we are outside");
    wang.hears("Good that you are out").rest();
    wang.says("谢谢").next();
    wang.says("进度").hears("smell of gas", "正按紧急处理").holds(2);
    wang.has(Kind.REPAIR, "302").has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    wang.hadBefore(1, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void asksInTheLanguageOfTheAnswerAndReadsDigitsInAny() {
    Person mary = owner(MARY);
    mary.says("the toilet is blocked").hears("Where is it").isAt(Stage.AskingPlace.class);
    mary.says("我家在3栋501").next();
    mary.isAt(Stage.Confirming.class).says("①").next();
    mary.says("1").next();
    mary.says("谢谢你们").next();
    mary.says("where is the plumber?").hears(mary.number()).isAt(Stage.Idle.class);
    mary.holds(1).has(Kind.REPAIR, "501").has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
  }
}
