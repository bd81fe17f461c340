package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Owners who write at night and on Sundays are told what is true.
class AfterHoursTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String LIN = "+886912345678";

  @Test
  void promisesNothingBeforeTheOfficeOpens() {
    clock.set(Instant.parse("2026-03-04T13:30:00Z"));
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("现在已下班,明天09:00上班后马上联系您", "预计明天12:00前处理好");
    wang.says("1").hears("按这个办").says("几点能来").hears(wang.number(), "明天09:00上班后");
    duty().hearsNothing();
    wang.says("谢谢").hears("不客气").says("我明天下午在家").hears("已记下您希望的时间");
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void namesNoTimeOnASundayAtWhichNobodyIsThere() {
    clock.set(Instant.parse("2026-03-06T13:30:00Z"));
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court")
        .hears("The office is closed now", "right after it opens at 09:00 on 9 Mar", "Right?");
    mary.says("yes").hears("goes ahead").says("when will someone come?").hears(mary.number());
    duty().hearsNothing();
    passes(Duration.ofDays(3));
    mary.says("status").hears(mary.number()).says("Tuesday morning suits me").hears("Noted for");
    mary.says("thanks").hears("You are welcome").isAt(Stage.Idle.class).holds(1);
    mary.has(Kind.REPAIR, "302").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void callsWhoeverIsOnCallForWhatCannotWait() {
    clock.set(Instant.parse("2026-03-06T13:30:00Z"));
    Person wang = owner(WANG);
    wang.says("马桶堵了,3栋501").hears("已通知值班人员。我们今天22:00前联系您", "对吗");
    duty().hears("值班急修", "下水", "501").says("1").hears("归您处理");
    wang.hears("已接手").says("1").hears("按这个办").says("在家等着").next();
    wang.says("多久能到").hears(wang.number());
    wang.says("谢谢").next();
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
  }

  @Test
  void saysSeldomThatNobodyAnswersWhereNobodyIsInDanger() {
    clock.set(Instant.parse("2026-03-06T13:30:00Z"));
    Person wang = owner(WANG);
    wang.says("马桶堵了,3栋501").hears("已通知值班人员").says("1").hears("按这个办");
    passes(Duration.ofHours(7));
    for (int told = 0; told < 5; told++) {
      wang.hears("暂时无人应答");
    }
    wang.hearsNothing().says("到底有没有人").next();
    wang.says("进度").hears(wang.number()).says("转人工").hears("人工客服");
    wang.says("好的").hears("好的").isAt(Stage.Idle.class).holds(1);
    wang.has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
  }

  @Test
  void takesComplaintsAndQuestionsAtNightToo() {
    clock.set(Instant.parse("2026-03-04T15:00:00Z"));
    Person lin = owner(LIN);
    lin.says("我要投訴物業,服務態度太差").hears("您的投訴已收到", "現在已下班,明天09:00上班後馬上聯絡您");
    lin.has(Kind.COMPLAINT, null).says("請問幾點上班?").next();
    lin.says("浴室的水龍頭滴水,3棟501").hears("已受理", "現在已下班").says("對").hears("就照這樣處理");
    lin.says("進度").hears("哪一張單").says("1").hears("水龍頭").says("謝謝").hears("不客氣");
    lin.isAt(Stage.Idle.class).holds(2).has(Kind.REPAIR, "501");
    lin.has(Category.PLUMBING, Urgency.NORMAL, Step.OPENED);
  }
}
