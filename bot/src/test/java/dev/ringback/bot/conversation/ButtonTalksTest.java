package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Talks in a messenger: buttons pressed in time, late, twice, and words instead.
class ButtonTalksTest extends TalkTest {

  private static final String MEI = "5550001";

  @Autowired Questions questions;
  @Autowired CallingBack calling;

  @Test
  void goesFromReportToSurveyByButtons() {
    Person mei = chatter(MEI);
    mei.says("厨房水龙头滴水").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    mei.says("3栋501").hears("地址记下了", "留个电话").isAt(Stage.AskingPhone.class);
    mei.says("13911112222").hears("501", "1 无误").taps("1").hears("按这个办");
    done(mei);
    mei.hears("修好了吗").taps("2").hears("重新安排").says("还是滴").hears("已补充");
    mei.has(Category.PLUMBING, Urgency.NORMAL, Step.REWORK);
    done(mei);
    mei.hears("修好了吗").taps("1").hears("已结单");
    passes(Duration.ofHours(25));
    mei.hears("您满意吗").taps("3").hears("哪一点可以做得更好").says("来得太慢").hears("上门快不快");
    mei.isAt(Stage.AskingDimension.class).holds(1).has(Kind.REPAIR, "501");
    mei.has(Category.PLUMBING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void keepsTheButtonsOfAQuestionThatABurstHeldBack() {
    Person mei = chatter(MEI);
    mei.says("厨房水龙头滴水。卧室的灯也不亮了", "进度").hears("您还提到").isAt(Stage.AskingMore.class);
    mei.taps("1").hears("已受理", "在哪里").holds(2).isAt(Stage.AskingPlace.class);
    mei.says("3栋501").hears("501", "电话").says("0").hears("1 无误").taps("1").hears("按这个办");
    mei.isAt(Stage.Idle.class).has(Kind.REPAIR, "501");
    mei.has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    mei.hadBefore(1, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void goesOnWithoutAPhoneNumberAndCorrectsByWords() {
    Person mei = chatter(MEI);
    mei.says("卧室的灯不亮了,3栋501").hears("已受理", "电话").isAt(Stage.AskingPhone.class);
    mei.says("0").hears("501", "1 无误").isAt(Stage.Confirming.class);
    mei.taps("2").hears("哪里要改").says("3栋502").hears("已改好", "502").says("1").hears("按这个办");
    mei.says("取消").next();
    mei.isAt(Stage.ConfirmingCancel.class).taps("2").hears("照常处理").isAt(Stage.Idle.class);
    mei.holds(1).has(Kind.REPAIR, "502").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
  }

  @Test
  void choosesOneOfTwoByButton() {
    Person mei = chatter(MEI);
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理").says("13911112222").next();
    mei.says("楼道的灯不亮了,5栋2单元").hears("已受理");
    mei.says("进度").hears("哪一单", "1 ", "2 ").isAt(Stage.ChoosingTicket.class);
    mei.taps("2").hears("水龙头", "已受理").isAt(Stage.Idle.class);
    mei.says("不用修灯了").next();
    mei.says("进度").next();
    mei.holds(2).hadBefore(1, Category.PLUMBING, Step.OPENED);
  }

  @Test
  void confirmsThePressedScoreAndLetsASlipBeMended() {
    Person mei = chatter(MEI);
    mei.says("卧室的灯不亮了,3栋501").hears("已受理").says("0").hears("1 无误").taps("1").hears("按这个办");
    done(mei);
    mei.hears("修好了吗").taps("1").hears("已结单");
    passes(Duration.ofHours(25));
    mei.hears("您满意吗").taps("5").hears("谢谢").says("手滑了,应该是4").hears("谢谢");
    mei.isAt(Stage.AskingWhy.class).says("没有了").hears("记下了").isAt(Stage.Idle.class);
    mei.holds(1).has(Kind.REPAIR, "501").has(Category.LIGHTING, Urgency.NORMAL, Step.CLOSED);
    assertThat(
            jdbc.sql("select score from callback where score is not null")
                .query(Integer.class)
                .list())
        .containsExactly(4);
  }

  @Test
  void takesAwayTheButtonsOfASurveyThatIsAnsweredByTelephone() {
    Person mei = chatter(MEI);
    mei.says("卧室的灯不亮了,3栋501").hears("电话").says("0").hears("1 无误").says("1").rest();
    done(mei);
    mei.hears("修好了吗").says("1").rest();
    passes(Duration.ofHours(25));
    mei.hears("您满意吗");
    Parcel survey = mei.lastHeard();
    assertThat(questions.open(survey.id(), mei.address())).isTrue();
    calling.result(
        jdbc.sql("select id from callback").query(Long.class).single(),
        new CallResult("visit", CallResult.Outcome.REACHED, 4, "都好"),
        "zhao");
    assertThat(questions.open(survey.id(), mei.address())).isFalse();
  }

  @Test
  void takesAwayTheButtonsOfWhatIsAnsweredInWords() {
    Person mei = chatter(MEI);
    mei.says("卧室的灯不亮了,3栋501").hears("电话").says("0").hears("1 无误");
    Parcel right = mei.lastHeard();
    assertThat(questions.open(right.id(), mei.address())).isTrue();
    mei.says("对").hears("按这个办");
    assertThat(questions.open(right.id(), mei.address())).isFalse();
    mei.says("修理要收费吗").hears("解答了");
    Parcel helped = mei.lastHeard();
    assertThat(questions.open(helped.id(), mei.address())).isTrue();
    mei.says("谢谢").rest();
    assertThat(questions.open(helped.id(), mei.address())).isFalse();
    mei.says("取消").hears("确定不用处理");
    Parcel cancel = mei.lastHeard();
    mei.says("不取消了").rest();
    assertThat(questions.open(cancel.id(), mei.address())).isFalse();
    assertThat(mei.tapping(cancel, "2")).isEqualTo(Inbox.Taken.NEW);
  }
}
