package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Despair;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who wants to end their life writes to a repair line, because it is there.
class DespairTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String CHAN = "+85291234567";

  @Test
  void staysWithSomebodyOnTheRoofAndRegistersNothingElse() {
    Person mary = owner(MARY);
    mary.says("I want to jump off the roof").hears("I am here", "12356", "120", "Where are you");
    duty().hears("EMERGENCY", "wants to end their life", "jump off the roof", MARY);
    assertThat(openTasks()).contains("despair");
    mary.hearsNothing().says("nobody cares").next();
    assertThat(mary.lastHeard().text()).contains("I am here").doesNotContain("complaint");
    mary.says("whats the point").hears("You are not alone").says("1").hears("I am here");
    mary.holds(1).has(Kind.ENQUIRY, null).isAt(Stage.Idle.class);
    duty().rest();
    duty().says("1").next();
    mary.hears("knows and is seeing to it");
    mary.says("block 3, on the roof").next();
    assertThat(mary.ticket().place().building()).isEqualTo("3");
    duty().rest();
    mary.says("ok I came down, I am safe now").hears("glad to hear").holds(1);
    assertThat(mary.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
  }

  @Test
  void goesOnCallingAndAsksNobodyAfterwardsWhetherItWasFixed() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,5栋302").rest();
    wang.says("不想活了,在楼顶").hears("我在", "12356");
    duty().hears("有人想轻生", "不想活了");
    wang.says("没人在乎我").hears("您不是一个人").says("你们真差劲").hears("我在").holds(2);
    passes(Duration.ofMinutes(4));
    wang.hears("我还在", "12356");
    done(wang);
    passes(Duration.ofDays(3));
    assertThat(wang.rest()).doesNotContain("修好了吗", "满意");
  }

  @Test
  void tellsWhoSeesItHowToHelp() {
    Person chan = owner(CHAN);
    chan.says("我老婆要自殺,企喺天台").hears("緊急", "陪著", "120");
    duty().hears("有人想輕生").hearsNothing();
    chan.hears("在哪裡").says("3座天台").next();
    Person mary = owner(MARY);
    mary.says("my flatmate has cut his wrists").hears("stay with them", "press on it hard");
  }

  @Test
  void hearsItInTheMiddleOfASurveyAndWhileAColleagueHasTheThread() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,5栋302").rest();
    wang.says("1").rest();
    done(wang);
    wang.hears("修好了吗").says("我想死").hears("我在", "12356").holds(2);
    duty().hears("轻生");
    zhaoTakes(wang, "我是赵敏,我们聊聊");
    wang.says("活着没意思").hearsNothing().says("让我去死").hearsNothing();
    assertThat(duty().rest()).contains("去死");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "刚吃了一瓶安眠药",
        "我吞了二十片安眠藥",
        "安眠药我全吃了",
        "I took all my pills",
        "ive taken 30 paracetamol",
        "I took a whole bottle of sleeping pills"
      })
  void callsTheAmbulanceAtOnceForWhoHasTakenPills(String words) {
    Person wang = owner(WANG);
    wang.says(words)
        .hearsLike(
            "120",
            "吃了什么|吃了什麼|what you took",
            "把门打开|把門打開|Unlock the door",
            "别催吐|別催吐|Do not make yourself sick");
    duty().hearsLike("服药过量|服藥過量|overdose");
    wang.holds(1);
  }

  @Test
  void saysSoToWhoHasBeenTalkedWithAndToWhoSeesIt() {
    Person wang = owner(WANG);
    wang.says("我不想活了").hears("12356");
    duty().rest();
    wang.says("刚吃了一瓶安眠药").hears("120", "吃了什么", "把门打开").holds(1);
    duty().hears("安眠药");
    Person mary = owner(MARY);
    mary.says("my flatmate took all her pills").hears("120", "Do not make them vomit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"师傅吃了好多饭", "I took all my things out", "took a lot of water out"})
  void takesNoMealForPills(String text) {
    assertThat(Despair.named(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "想死你了",
        "热死了快来修",
        "空开老是要跳闸",
        "电梯一沉像跳楼一样",
        "水管冻死了",
        "the boiler is about to die",
        "kids jump off the wall all day",
        "he is not suicidal",
        "不想死机",
        "the battery died",
        "不想活动室被占",
        "上吊顶漏水",
        "end of life notice for the lift"
      })
  void takesNoFigureOfSpeechForIt(String text) {
    assertThat(Despair.named(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我想死",
        "活不下去了",
        "我不想活了",
        "唔想做人,想死",
        "我要跳楼",
        "他要自杀",
        "死了算了",
        "I want to die",
        "i wanna kill myself",
        "i don't want to live anymore",
        "going to jump off the bridge",
        "my son is suicidal",
        "I took all my pills",
        "better off dead",
        "我吞了一瓶安眠药"
      })
  void hearsItInManyWords(String text) {
    assertThat(Despair.named(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"好多了", "没那么难受了", "我下来了,谢谢你陪我", "冷静下来了"})
  void isGladWithWhoeverBreathesAgain(String words) {
    Person wang = owner("+8613800000031");
    wang.says("活着没意思,我在楼顶").rest();
    wang.says(words).hears("听您这么说就好").holds(1);
  }
}
