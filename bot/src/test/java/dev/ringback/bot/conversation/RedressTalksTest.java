package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Surveys answered in digits, in words, in anger, and taken back.
class RedressTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Test
  void readsWordsOfTheScale() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("好了").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("还行吧").hears("哪一点可以做得更好").says("三分").hears("更好");
    wang.says("师傅迟到了").hears("上门快不快").isAt(Stage.AskingDimension.class);
    wang.says("2").next();
    wang.holds(1).has(Kind.REPAIR, "501").has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void takesASlipBackInWords() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("1").hears("很抱歉", "哪里不满意").hears("已派李工");
    wang.says("按错了,是5").hears("已改为5", "已重新结单").says("服务挺好的").hears("上门快不快");
    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
    wang.holds(1).has(Kind.REPAIR, "501");
    assertThat(
            jdbc.sql("select score from callback where score is not null")
                .query(Integer.class)
                .list())
        .containsExactly(5);
  }

  @Test
  void opensAComplaintOutOfASurveyAndGoesOn() {
    Person wang = owner(WANG);
    wang.says("马桶堵了,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("你们的师傅态度恶劣,我要投诉").next();
    wang.holds(2).has(Kind.COMPLAINT, "501").says("进度").hears(wang.number());
    wang.says("谢谢").next();
    wang.hadBefore(1, Category.DRAINAGE, Step.CLOSED);
  }

  @Test
  void hearsANewProblemInTheMiddleOfASurvey() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("马桶又堵了").hears("已受理", "501", "对吗").isAt(Stage.Confirming.class);
    wang.says("1").hears("按这个办").says("进度").hears("马桶").isAt(Stage.Idle.class).holds(2);
    wang.has(Kind.REPAIR, "501").has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
    wang.hadBefore(1, Category.LIGHTING, Step.CLOSED);
  }

  @Test
  void asksNoMoreWhoWantsNoSurveys() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("已受理").says("不要回访").hears("不再回访");
    wang.says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(30));
    wang.hearsNothing().says("恢复回访").hears("已恢复回访").isAt(Stage.Idle.class).holds(1);
    wang.has(Kind.REPAIR, "501").has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
  }
}
