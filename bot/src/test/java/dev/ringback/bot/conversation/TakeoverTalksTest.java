package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Threads that an agent takes in the middle of something, and gives back.
class TakeoverTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void anAgentAsksInsteadOfTheBotAndNothingIsAskedAgain() {
    Person wang = owner(WANG);
    wang.says("马桶堵了").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    zhaoTakes(wang, "您好,我是赵敏,请问哪一户?");
    wang.says("3栋501").hearsNothing().says("晚上七点以后在家").hearsNothing();
    zhaoReleases(wang);
    wang.hears("人工客服已结束").isAt(Stage.Idle.class).says("进度").hears("已受理");
    wang.says("好的谢谢").hears("好的").holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
  }

  @Test
  void dangerPagesThoughAnAgentHasTheThread() {
    Person mary = owner(MARY);
    mary.says("I need a human").hears("a colleague");
    zhaoTakes(mary, "Hello, this is Zhao Min. How can I help?");
    mary.says("my kitchen socket is sparking").hears("URGENT", "mains");
    duty().hears("sparking").says("1").next();
    mary.hears("duty person has taken").says("flat 302, Rose Court").hearsNothing();
    duty().hears("302");
    zhaoReleases(mary);
    mary.hears("My colleague has finished").says("thank you").hears("You are welcome");
    mary.says("status").hears("being dealt with as an emergency").isAt(Stage.Idle.class);
    mary.holds(1).has(Kind.REPAIR, "302");
    mary.has(Category.ELECTRICAL, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void asksForAcceptanceAgainWhenTheAgentIsGone() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("我想找人工").hears("人工客服");
    zhaoTakes(wang, "您好,我是赵敏");
    done(wang);
    wang.hears("修好了吗").says("1").hearsNothing().says("谢谢").hearsNothing();
    zhaoReleases(wang);
    wang.hears("结束", "再确认一下").isAt(Stage.AskingAcceptance.class).says("1").hears("已结单");
    wang.says("谢谢").hears("不客气").isAt(Stage.Idle.class).holds(1);
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void theSurveyWaitsForTheAgentHoweverLongTheyTalk() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(23).plusMinutes(55));
    zhaoTakes(wang, "您好,我是赵敏");
    passes(Duration.ofMinutes(10));
    zhaoTakes(wang, "请问还有别的事吗");
    wang.says("物业费怎么交").hearsNothing();
    passes(Duration.ofMinutes(10));
    wang.isAt(Stage.Idle.class);
    zhaoReleases(wang);
    wang.hears("结束");
    passes(Duration.ofMinutes(20));
    wang.hears("您满意吗").isAt(Stage.AskingScore.class).says("5").hears("谢谢");
    wang.says("没有了").hears("记下了").isAt(Stage.Idle.class).holds(1);
    wang.has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void gasInTheMiddleOfTheDangerQuestionWhileHeld() {
    Person wang = owner(WANG);
    wang.says("插座坏了,3栋501").hears("已受理", "先确认安全").isAt(Stage.AskingDanger.class);
    zhaoTakes(wang, "您好,请先不要碰插座");
    wang.says("好的").hearsNothing().says("有焦味,还冒火花").hears("紧急", wang.number());
    duty().hears("501", "火花").says("1").hears("归您处理");
    wang.hears("已接手");
    zhaoReleases(wang);
    wang.hears("结束").says("已经拉闸了").next();
    wang.says("进度").next();
    wang.says("谢谢").hears("不客气").holds(1).has(Kind.REPAIR, "501");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.EMERGENCY);
  }

  @Test
  void theThreadComesBackByItselfWhenTheAgentFallsSilent() {
    Person mary = owner(MARY);
    mary.says("the toilet is blocked").hears("Where is it");
    zhaoTakes(mary, "Hello, one moment please");
    mary.says("ok").hearsNothing();
    passes(Duration.ofMinutes(16));
    mary.hears("no longer here", "Where is it").isAt(Stage.AskingPlace.class);
    mary.says("flat 302, Rose Court").hears("302", "1 right").says("1").hears("goes ahead");
    mary.says("agent").hears("a colleague").says("thanks").hears("You are welcome");
    mary.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "302");
    mary.has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
  }
}
