package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What owners say beside their tickets: numbers to ring, haste, more of a complaint, questions.
class SaidBesideTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void readsANumberAsOneOfTheSendersCountry() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap drips, flat 302 Rose Court").hears("Got it").says("1").next();
    mary.says("my phone is 07700 900333 not this one").hears("+447700900333");
    Person anna = owner("+447700900002");
    anna.says("the tap drips, flat 12 Rose Court, ask for Ada Brown, 07700 900222").next();
    assertThat(
            jdbc.sql("select value from ticket_fact where name = 'contact'")
                .query(String.class)
                .list())
        .anyMatch(contact -> contact.contains("+447700900333"))
        .anyMatch(contact -> contact.contains("+447700900222"));
  }

  @Test
  void asksForTheCountryOfANumberThatNoneHas() {
    Person mei = chatter("5550001");
    mei.says("the kitchen tap drips, flat 302 Rose Court").hears("phone number");
    mei.says("07700 900456").hears("country code").isAt(Stage.AskingPhone.class);
    mei.says("+44 7700 900456").hears("1 right").isAt(Stage.Confirming.class);
  }

  @Test
  void tellsWhoPressesHowFarItIsAndAnAgentThatItPresses() {
    Person mary = owner(MARY);
    mary.says("no heating in the flat, flat 302 Rose Court").next();
    mary.says("1").next();
    passes(Duration.ofMinutes(5));
    mary.says("it is freezing, this is urgent!!").hears(mary.number(), "received", "10:30");
    assertThat(openTasks()).contains("chased");
    mary.says("anyone?").hears(mary.number(), "received").holds(1);
  }

  @Test
  void keepsMoreOfAComplaintWithIt() {
    Person wang = owner(WANG);
    wang.says("我要投诉,昨天来的师傅态度太差").hears("投诉已收到");
    wang.says("昨天来的王师傅,还抽烟").hears("已补充", wang.number());
    wang.says("不满意").hears("已补充").holds(1).has(Kind.COMPLAINT, null);
  }

  @Test
  void handsOverWhatWasNotAnsweredInWords() {
    Person mary = owner(MARY);
    mary.says("what are your opening hours?").hears("Did that help");
    mary.says("No that did not help").hears("your question").has(Kind.ENQUIRY, null);
    Person wang = owner(WANG);
    wang.says("物业费怎么交").hears("解答").says("没解决我的问题").hears("问题已收到").has(Kind.ENQUIRY, null);
  }

  @Test
  void takesAWholeBuildingForThePlaceAndTellsAnAgent() {
    Person wang = owner(WANG);
    wang.says("家里没电了,3栋2单元101").hears("已受理").says("1").next();
    wang.says("整栋都没电").hears("已补充").holds(1);
    assertThat(wang.ticket().place().spot()).isEqualTo("整栋");
    assertThat(openTasks()).contains("whole-building");
  }

  @Test
  void tellsWhatAVagueTicketIsAbout() {
    Person wang = owner(WANG);
    wang.says("这个坏了,3栋501").hears("已受理").says("1").next();
    wang.says("就是墙裂了").next();
    wang.holds(1);
    assertThat(wang.ticket().category()).isEqualTo(Category.STRUCTURE);
  }

  @Test
  void takesNoGoodForAnAnswerToWhatIsStillWrong() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").next();
    done(wang);
    wang.hears("修好了吗").says("2").hears("哪里不对").says("不行").hears("已补充");
    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
  }

  @Test
  void answersQuestionsInsideARepair() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").next();
    wang.says("费用谁出").hears("保修期内").says("1").next();
    wang.says("要不要关总闸").hears("拉总闸").says("1").next();
    wang.says("有没有危险").hears("焦味").holds(1);
  }

  @Test
  void takesNoRelativesHomeForAnEstate() {
    Person wang = owner(WANG);
    wang.says("我儿子家6栋1单元103室厨房漏水").hears("地点:6栋1单元103室");
    assertThat(wang.ticket().place().site()).isNull();
  }

  @Test
  void bringsBackWhatWasClosedAMinuteAgo() {
    Person mary = owner(MARY);
    mary.says("the bathroom tap drips, flat 302 Rose Court").next();
    mary.says("1").next();
    done(mary);
    mary.hears("Is it fixed").says("1").hears("is closed");
    mary.says("come back please it drips again").hears("goes back to work", mary.number());
    assertThat(mary.ticket().step().state().ended()).isFalse();
    mary.holds(1);
  }

  @Test
  void raisesWhatGrowsWorseAfterItWasNotMended() {
    Person wang = owner(WANG);
    wang.says("厨房水管漏水,3栋2单元301").hears("已受理").says("1").next();
    done(wang);
    wang.hears("修好了吗").says("2").hears("哪里不对").says("漏得更厉害了,都漏到楼下了").hears("紧急");
    wang.holds(1).has(Category.PLUMBING, Urgency.EMERGENCY, Step.REWORK);
  }
}
