package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;

/// Owners on the mainland write as to a clerk: around the matter, for their mothers, in half
/// sentences.
class EverydayChineseTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String CHEN = "+8613800000002";

  @Test
  void whoAsksWhetherAThingIsOursToMendHasReportedIt() {
    Person wang = owner(WANG);
    wang.says("你好 请问家里下水堵了也找你们吗").hears("已受理", "下水堵了").holds(1);
    wang.says("那来修一下吧").hears(wang.number()).holds(1);
    wang.says("3栋2单元501").hears("501").has(Kind.REPAIR, "501");
    wang.says("厨房").rest();
    wang.says("能周六不").hears("已记下您希望的时间", "能周六不").holds(1);
    wang.says("几点能来啊").hears(wang.number(), "前联系您").holds(1);
    assertThat(wang.ticket().category()).isEqualTo(Category.DRAINAGE);
    owner(CHEN).says("那来修一下吧").hears("请直接告诉我哪里坏了").holds(0);
  }

  @Test
  void whoReportsForTheirMotherIsAskedWhatIsBroken() {
    Person wang = owner(WANG);
    wang.says("帮我妈报个修").hears("请直接告诉我哪里坏了").holds(0);
    wang.says("她家灯不亮了").hears("已受理").holds(1);
    wang.says("她住9栋1单元401").hears("401");
    wang.says("客厅").rest();
    wang.says("她一个人在家 耳朵不太好").hears(wang.number()).holds(1);
    wang.says("姓陈").hears(wang.number()).holds(1);
    duty().hearsNothing();
  }

  @Test
  void thatSomebodyIsAtHomeIsNoSpot() {
    Person wang = owner(WANG);
    wang.says("我家下水堵了").hears("请问是在哪里");
    wang.says("10栋1单元201").hears("具体在哪个位置");
    wang.says("现在有人在家").hears("已补充").holds(1);
    wang.says("主卫").rest();
    wang.says("多久能到").hears(wang.number(), "前联系您");
    assertThat(wang.ticket().place().spot()).isEqualTo("主卫");
  }

  @Test
  void anotherTimeIsWishedForInManyWords() {
    Person wang = owner(WANG);
    wang.says("卧室空调不制冷了 6栋2单元1501").hears("已受理");
    for (String time : new String[] {"周六行不行", "周六能不能上门", "改周日上午吧", "那明天一早行吗 八点前"}) {
      wang.says(time).hears("您希望的时间", time).holds(1);
    }
    wang.says("师傅姓什么").hears(wang.number(), "前联系您").holds(1);
    wang.says("师傅电话多少").hears(wang.number(), "前联系您").holds(1);
    wang.says("改做后日好唔好").hears("您希望的時間").holds(1);
  }

  @Test
  void whereTheWaterComesFromIsNoComplaint() {
    Person wang = owner(WANG);
    wang.says("楼上漏水到我家了").hears("已受理");
    wang.says("5栋2单元303 主卧天花板").hears("303");
    wang.says("楼上403的").hears(wang.number()).has(Kind.REPAIR, "303").holds(1);
    wang.says("家里有小孩").hears(wang.number()).holds(1);
    wang.says("你们能不能先上楼跟他说一下让他关水").hears(wang.number()).holds(1);
    duty().hearsNothing();
    wang.says("现在越漏越大了").hears("【紧急】", "总阀").holds(1);
    duty().hears(wang.number());
  }

  @Test
  void whatTheFuseDoesIsNoAddress() {
    Person wang = owner(WANG);
    wang.says("我是租户 房东让我找你们").hears("请直接告诉我哪里坏了").holds(0);
    wang.says("电表一直跳 家里没电了").hears("请问是在哪里");
    wang.says("推上去又跳").hears("请问是在哪里").holds(1);
    wang.says("10栋2单元503").hears("503").has(Kind.REPAIR, "503");
    wang.says("那你们来修吧 这周末").hears("您希望的时间");
    wang.says("来电了 谢谢").hears("就不用处理了,对吗").holds(1);
  }

  @Test
  void whoGivesInDoesNotSayThatThereIsDanger() {
    Person wang = owner(WANG);
    wang.says("空调漏水 在滴").hears("请问是在哪里");
    wang.says("8栋3单元1102").hears("1102");
    wang.says("师傅几号来").hears(wang.number());
    wang.says("能早点吗 我妈腿脚不好怕滑倒").hears("已补充到" + wang.number());
    wang.says("行吧").holds(1);
    Person chen = owner(CHEN);
    chen.says("the radiator in the living room is stone cold. flat 4 willow court", "yes").rest();
    chen.says("it made a clunk, now the noise is getting worse").hears("danger");
    chen.says("行吧").holds(1).isAt(Stage.AskingNow.class);
    duty().hearsNothing();
  }

  @Test
  void whatIsWellAgainByItselfIsAskedToBeCalledOff() {
    Person wang = owner(WANG);
    wang.says("电梯坏了,6栋1单元").hears("已受理");
    wang.says("几点能修好啊老人下不去楼").hears(wang.number(), "前联系您");
    wang.says("哦 已经好了").hears(wang.number(), "就不用处理了,对吗").holds(1);
    wang.says("对").hears("取消");
    wang.says("谢谢啊").hears("不客气");
    assertThat(wang.ticket().step()).isEqualTo(Step.CANCELLED);
  }

  @Test
  void workDoneForNothingIsComplainedOf() {
    Person wang = owner(WANG);
    wang.says("上次修的龙头又漏了,2栋1单元101厨房").hears("已受理");
    wang.says("1").rest();
    wang.says("就前天修的").hears(wang.number());
    wang.says("你们怎么修的啊 白修了").hears("很抱歉让您不满", "投诉已收到").holds(2);
    wang.says("叫你们经理给我打电话").hears("人工").holds(2);
    wang.says("知道了").holds(2);
  }
}
