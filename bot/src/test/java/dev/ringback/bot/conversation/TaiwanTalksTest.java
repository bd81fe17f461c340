package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Owners in Taiwan: Mandarin, in traditional characters.
class TaiwanTalksTest extends TalkTest {

  private static final String LIN = "+886912345678";

  @Test
  void movesTheVisitAfterACorrection() {
    Person lin = owner(LIN);
    lin.says("浴室的水龍頭一直滴水,3棟501").hears("已受理", "單號", "對嗎").isAt(Stage.Confirming.class);
    lin.says("不是501,是502").hears("已更正", "502").says("對").hears("就照這樣處理");
    lin.says("進度").hears("已受理").says("我想改約星期五下午").hears("已記下您希望的時間");
    lin.says("謝謝").hears("不客氣").isAt(Stage.Idle.class);
    lin.holds(1).has(Kind.REPAIR, "502").has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
    assertThat(openTasks()).contains("visit-wished");
  }

  @Test
  void hearsThatItWasANeighboursKitchen() {
    Person lin = owner(LIN);
    lin.says("瓦斯味好重").hears("緊急", "瓦斯閥").hears("在哪裡");
    duty().hears("未知", "瓦斯");
    lin.says("3棟501").hears("地址記下了", "501");
    duty().hears("501").says("1").next();
    lin.next();
    lin.says("已經出來了").hears("出來了就好").rest();
    lin.says("虛驚一場,是鄰居在煮東西").hears("先保留");
    lin.says("謝謝").hears("不客氣").says("進度").hears("正按緊急處理");
    lin.isAt(Stage.Idle.class).holds(1).has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
    assertThat(openTasks()).contains("false-alarm");
  }

  @Test
  void asksHowItWasAndTakesTheSlipBack() {
    Person lin = owner(LIN);
    lin.says("臥室的燈不亮了,3棟501").hears("已受理").says("1").hears("就照這樣處理");
    done(lin);
    lin.hears("修好了嗎").says("好了").hears("已結單");
    passes(Duration.ofHours(25));
    lin.hears("您滿意嗎").says("4").hears("謝謝").says("按錯了,是5").hears("謝謝");
    lin.isAt(Stage.AskingWhy.class).says("沒有了").hears("記下了").isAt(Stage.Idle.class);
    lin.holds(1).has(Kind.REPAIR, "501").has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void complainsOfTheWaitAndIsHeard() {
    Person lin = owner(LIN);
    lin.says("冷氣不冷,3棟501").hears("已受理").says("1").hears("就照這樣處理");
    passes(Duration.ofDays(1));
    lin.says("怎麼還沒人來").hears("R").says("我要投訴,等了兩天都沒人理").hears("您的投訴已收到", "負責");
    String complaint = lin.number();
    lin.has(Kind.COMPLAINT, lin.ticket().place().room()).says("進度").hears("哪一張單", complaint);
    lin.says("1").hears(complaint).says("謝謝").hears("不客氣").isAt(Stage.Idle.class).holds(2);
    lin.hadBefore(1, Category.HVAC, Step.OPENED);
  }
}
