package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Owners in Hong Kong: Cantonese, in traditional characters.
class CantoneseTalksTest extends TalkTest {

  private static final String KWOK = "+85291234567";

  @Test
  void arrangesALeakAsAClerkInHongKongWould() {
    Person kwok = owner(KWOK);
    kwok.says("你好,我屋企廁所個水喉漏水呀").hears("已受理", "聯絡您", "在哪裡");
    kwok.isAt(Stage.AskingPlace.class).says("5座12樓B室").hears("地點", "1 無誤");
    kwok.says("係呀").hears("就照這樣處理").says("聽日下晝我先喺屋企").hears("已記下您希望的時間");
    kwok.says("搞掂咗未呀").hears("已受理").says("唔該晒").hears("不客氣");
    kwok.isAt(Stage.Idle.class).holds(1).has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
    assertThat(kwok.ticket().place().building()).isEqualTo("5");
    assertThat(kwok.conversation().language()).isEqualTo(Language.ZH_HANT);
  }

  @Test
  void bringsTheWorkBackAndClosesItAtLast() {
    Person kwok = owner(KWOK);
    kwok.says("個馬桶塞咗,5座12樓B室").hears("已受理", "對嗎").says("啱").hears("就照這樣處理");
    done(kwok);
    kwok.hears("修好了嗎").isAt(Stage.AskingAcceptance.class).says("仲未得").hears("重新安排");
    kwok.says("仲係塞").hears("已補充").has(Category.DRAINAGE, Urgency.URGENT, Step.REWORK);
    done(kwok);
    kwok.hears("修好了嗎").says("搞掂咗").hears("已結單").says("多謝晒").hears("不客氣");
    kwok.isAt(Stage.Idle.class).holds(1).has(Category.DRAINAGE, Urgency.URGENT, Step.CLOSED);
  }

  @Test
  void getsEverybodyOutWhenGasIsSmelt() {
    Person kwok = owner(KWOK);
    kwok.says("我屋企聞到好重煤氣味呀,5座12樓B室").hears("緊急", "開窗");
    duty().hears("煤氣味").says("1").next();
    kwok.next();
    kwok.says("我哋出咗嚟喇").next();
    kwok.says("快啲啦").hears("緊急").says("進度").hears("正按緊急處理");
    kwok.says("冇事喇,原來係隔籬煮嘢食").next();
    kwok.says("唔該").hears("不客氣").holds(1);
    kwok.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void callsOffWhatMendedItself() {
    Person kwok = owner(KWOK);
    kwok.says("我間房盞燈著唔到,5座12樓B室").hears("已受理").says("係").hears("就照這樣處理");
    kwok.says("幾時有人嚟").hears("已受理").says("唔使嚟喇").hears("確定", "不用處理");
    kwok.isAt(Stage.ConfirmingCancel.class).says("1").hears("已取消").says("多謝").hears("不客氣");
    kwok.isAt(Stage.Idle.class).holds(1).has(Category.LIGHTING, Urgency.NORMAL, Step.CANCELLED);
  }
}
