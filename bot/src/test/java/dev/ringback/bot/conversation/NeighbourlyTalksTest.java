package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How Chinese owners really write: a thought a message, half addresses, polite noise, what
/// neighbours do, wishes told as questions.
class NeighbourlyTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String LI = "+8613800000002";
  private static final String ZHANG = "+8613800000003";

  @Test
  void asksOnlyForWhatAnAddressStillLacksAndTakesWishesForWishes() {
    Person wang = owner(WANG);
    wang.says("在吗").rest();
    wang.says("厨房水槽下面那个管子一直在滴水").rest();
    wang.says("梧桐苑3号楼").hears("梧桐苑3栋几单元几室").isAt(Stage.AskingPlace.class);
    wang.says("2单元501").hears("梧桐苑3栋2单元501室", "1 无误");
    wang.says("哦").hears(wang.number());
    wang.says("师傅来之前能给我打个电话吗").hears("已补充到" + wang.number());
    passes(Duration.ofMinutes(5));
    wang.says("快来啊").hears(wang.number(), "联系您").holds(1);
    wang.says("哦").hears("好的");
    wang.says("先跟我打电话再上门").hears("已补充").holds(1);
    wang.says("你们给我打个电话").hears("人工").holds(1);
    Person li = owner(LI);
    li.says("我家马桶堵了").rest();
    li.says("梧桐苑").hears("梧桐苑几栋几室");
    li.says("5栋").hears("梧桐苑5栋几单元几室");
    li.says("不记得单元了").rest();
    li.holds(1);
  }

  @Test
  void sendsNobodyToTheNeighbourWhoseAirConditionerDrips() {
    Person wang = owner(WANG);
    wang.says("901的空调滴水滴到我家雨棚上 吵死了").rest();
    wang.isAt(Stage.AskingPlace.class);
    wang.says("2栋1单元801 梧桐苑").hears("2栋1单元801室");
    wang.says("你们跟他说说呗").hears("已补充到" + wang.number());
    wang.says("你们联系他一下").hears("已补充到" + wang.number());
    wang.says("行吧麻烦了").rest();
    wang.holds(1).has(Kind.REPAIR, "801");
    Person li = owner(LI);
    li.says("楼上漏水漏到我家了").rest();
    li.says("就是1202他家").hears("还差地址");
    li.says("我1102").rest();
    assertThat(li.ticket().place().room()).isEqualTo("1102");
    Person zhang = owner(ZHANG);
    zhang.says("3栋501的空调漏水漏到地板上了").rest();
    zhang.has(Kind.REPAIR, "501");
  }

  @Test
  void whatStandsBetweenTwoHousesIsAtNeither() {
    Person wang = owner(WANG);
    wang.says("你好 我想问一下").hears("报修服务").rest();
    wang.says("3号楼和4号楼中间那个路灯不亮了好几天了").rest();
    assertThat(wang.ticket().place().text()).isEqualTo("3号楼和4号楼中间");
    assertThat(wang.ticket().place().building()).isNull();
    wang.says("梧桐苑").hears("梧桐苑3号楼和4号楼中间");
    wang.says("谢谢哦").hears(wang.number());
    wang.says("加急行不行").hears(wang.number()).holds(1);
    wang.says("A栋跟B栋之间的井盖松了").rest();
    assertThat(wang.ticket().place().text()).isEqualTo("A栋跟B栋之间");
  }

  @Test
  void noEvasionIsADangerOrAQuestionOfItsOwn() {
    Person wang = owner(WANG);
    wang.says("客厅灯一闪一闪的").rest();
    wang.says("就我家啊还能哪").hears("还差地址").holds(1);
    wang.says("梧桐苑6栋3单元1102啊").hears("6栋3单元1102室");
    Person li = owner(LI);
    li.says("喂有人没电梯又坏了按了没反应").rest();
    li.says("好像是8栋").hears("8栋");
    li.says("快来").hearsWithout("危险").holds(1);
    li.says("小区叫梧桐苑").hears("梧桐苑8栋");
    assertThat(li.ticket().place().building()).isEqualTo("8");
    Person zhang = owner(ZHANG);
    zhang.says("我家马桶堵了").rest();
    zhang.says("好像是8栋吧 我刚搬来").hears("8栋几单元几室");
    zhang.says("快来").hears("8栋几单元几室").isAt(Stage.AskingPlace.class);
    zhang.says("快来,有煤气味").hears("紧急");
  }

  @Test
  void tellsTimesTriedThingsAndASecondFaultApart() {
    Person wang = owner(WANG);
    wang.says("我家里那个厨房的下水道堵住了水下不去已经两天了,三号楼二单元五零一").rest();
    wang.says("是的").rest();
    wang.says("下午吧上午我要去医院").hears("下午吧上午我要去医院", "希望的时间");
    wang.says("不对是后天上午去医院明天都行").hears("希望的时间");
    wang.says("算了周一也行").hears("希望的时间").holds(1);
    wang.says("好 谢谢小同志").hears("不客气");
    wang.says("周一不行 周二吧").hears("希望的时间").holds(1);
    Person li = owner(LI);
    li.says("空调不制冷", "7栋2单元902").rest();
    li.says("遥控器换过电池了").hears("已补充到" + li.number()).holds(1);
    li.says("贵不贵啊").hears("收费").holds(1);
    Person zhang = owner(ZHANG);
    zhang.says("厨房灯坏了").rest();
    zhang.says("还有插座没电").rest();
    zhang.says("12号楼1单元201").rest();
    zhang.says("都修吧").hearsWithout("紧急");
    assertThat(zhang.tickets()).hasSize(2).allMatch(one -> "201".equals(one.place().room()));
  }

  @Test
  void whatWasAskedAboutIsReportedAfterAll() {
    Person wang = owner(WANG);
    wang.says("麻烦问一下").hears("报修服务").rest();
    wang.says("阳台漏水保修几年").hears("防渗漏5年").rest();
    wang.says("那帮我报一个吧").hears("阳台漏水").rest();
    wang.says("梧桐苑9栋1单元702").hears("9栋1单元702室").holds(1);
    wang.says("还有个事 楼道声控灯坏了").hears("已受理", ":楼道声控灯坏了");
    wang.rest();
    wang.says("两个都修吧").hears("就按这个办").holds(2);
    Person zhang = owner(ZHANG);
    zhang.says("物业吗").hears("报修服务").rest();
    zhang.says("我妈家水龙头拧不紧").rest();
    zhang.says("她住梧桐苑4栋2单元101").rest();
    zhang.says("有事打我电话别打她的").hears("已补充到" + zhang.number());
    zhang.says("什么时候去啊 我好跟她说").hears(zhang.number(), "联系您");
    zhang.says("去之前一定给我打个电话啊").hears("已补充到" + zhang.number()).holds(1);
    zhang.says("請師傅到之前先打給我").hears(zhang.number()).holds(1);
    Person li = owner(LI);
    li.says("地漏返味是不是归你们修").rest();
    li.says("那就报一下吧").rest();
    li.isAt(Stage.AskingPlace.class).says("5栋1单元302").hears("302室").holds(1);
  }

  @Test
  void takesBackTheThingAndDeniesTheDangerInTheSameBreath() {
    Person wang = owner(WANG);
    wang.says("马桶堵了").rest();
    wang.says("不是马桶 是地漏").rest();
    wang.says("5栋1单元302").hears(":地漏堵了", "302室");
    wang.says("哦不对 6栋").hears("6栋1单元302室");
    wang.says("是的").hears("就按这个办").holds(1);
    Person li = owner(LI);
    li.says("卫生间灯一开就跳闸").hears("焦味");
    li.says("没有 就是跳").hears("在哪里").isAt(Stage.AskingPlace.class);
    li.says("然后浴室那个灯罩也掉了").rest();
    li.says("3号楼二单元五零一").rest();
    assertThat(li.tickets()).allMatch(one -> "501".equals(one.place().room()));
  }
}
