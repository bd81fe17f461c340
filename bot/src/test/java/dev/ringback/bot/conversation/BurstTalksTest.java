package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// Owners who write as they speak: five texts for one sentence.
class BurstTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Test
  void keepsThePlaceQuestionThroughThanks() {
    Person wang = owner(WANG);
    wang.says("家里漏水了", "谢谢").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("快点").hears("还差地址").isAt(Stage.AskingPlace.class);
    wang.says("3栋501").hears("501", "具体在哪个位置").says("厨房").hears("厨房", "1 无误");
    wang.says("嗯嗯").hears("按这个办").isAt(Stage.Idle.class);
    wang.holds(1).has(Kind.REPAIR, "501").has(Category.PLUMBING, Urgency.URGENT, Step.OPENED);
  }

  @Test
  void keepsThePlaceQuestionBesideAnAnswerAndAWish() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水", "进度").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("我明天上午在家", "谢谢").hears("已记下您希望的时间");
    wang.isAt(Stage.AskingPlace.class).says("3栋501").hears("501", "1 无误");
    wang.says("好").hears("按这个办").says("进度").hears(wang.number());
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    assertThat(openTasks()).containsExactly("visit-wished");
  }

  @Test
  void answersFiveTextsWithOne() {
    Person wang = owner(WANG);
    wang.says("你好", "在吗", "我家厕所", "马桶堵了", "3栋501").hears("已受理", "501").hearsNothing();
    wang.isAt(Stage.Confirming.class).says("1").hears("按这个办");
    wang.says("急", "水快溢出来了").hears("紧急");
    duty().hears("紧急呼叫", "501", "溢出来").says("1").hears("归您处理");
    wang.hears("已接手").hears("已补充").says("快点").hears("正按紧急处理");
    wang.says("进度").hears("正按紧急处理");
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.DRAINAGE, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void raisesTheSameReportWhenSomebodyCallsForHelp() {
    Person wang = owner(WANG);
    wang.says("家里漏水了", "快来人啊").hears("紧急", "总阀").hears("已受理", "在哪里");
    duty().hears("紧急呼叫", "快来人");
    wang.isAt(Stage.AskingPlace.class).says("3栋501").hears("地址记下了", "501");
    duty().hears("地点补充", "501").says("1").hears("归您处理");
    wang.hears("已接手").says("厨房").hears("地址记下了", "厨房").says("谢谢").hears("不客气");
    wang.says("进度").hears("正按紧急处理").isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.PLUMBING, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void putsPicturesThatCameFirstToTheReport() {
    Person wang = owner(WANG);
    wang.shows("").hears("照片收到了").shows("").hears("照片收到了");
    wang.says("厨房水龙头这里漏").hears("已受理", "在哪里").says("3栋501").hears("501", "1 无误");
    wang.says("1").hears("按这个办").shows("这里").hears("已补充", wang.number());
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    assertThat(
            jdbc.sql(
                    "select count(*) from media f join ticket_message l"
                        + " on l.message_id = f.message_id where l.ticket_id = :id")
                .param("id", wang.ticket().id())
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void asksAgainForTheSpotWhenADigitIsNone() {
    Person wang = owner(WANG);
    wang.says("楼上漏水到我家了,3栋501").hears("已受理", "照片", "具体在哪个位置");
    wang.isAt(Stage.AskingSpot.class).says("1").hears("具体在哪个位置");
    wang.says("谢谢").hears("不客气").isAt(Stage.AskingSpot.class);
    wang.says("客厅天花板").hears("天花板", "1 无误");
    wang.says("👌").hears("按这个办").isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    wang.has(Category.SEEPAGE, Urgency.URGENT, Step.OPENED);
  }
}
