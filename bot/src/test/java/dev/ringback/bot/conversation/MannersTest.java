package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;

/// Abuse, wishes that change, and wishes for what is not broken.
class MannersTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Test
  void abuseIsAnsweredOnceAndIsNoPlace() {
    Person wang = owner(WANG);
    wang.says("水龙头漏水").hears("已受理", "在哪里");
    wang.says("操你妈").hears("文明用语");
    wang.says("操你妈").hearsNothing().isAt(Stage.AskingPlace.class);
    assertThat(jdbc.sql("select kind from task where done_at is null").query(String.class).list())
        .containsExactly("abuse");
    wang.says("3栋501").hears("3栋501室");
  }

  @Test
  void aFaultToldWithAbuseIsAFault() {
    owner(WANG).says("操你妈的水管爆了,水喷得到处都是,3栋501").hears("紧急");
  }

  @Test
  void whatWasAskedAfterCanBeCalledOffByItsPlaceInTheList() {
    Person wang = owner(WANG);
    wang.says("水龙头漏水,3栋501厨房").hears("已受理").says("1").next();
    wang.says("楼道的灯不亮了,3栋").hears("已受理").says("1").next();
    wang.says("进度").hears("哪一单").says("取消第一个").hears("确定不用", "灯").says("1");
    wang.hears("已取消");
    assertThat(wang.ticket().step()).isEqualTo(Step.CANCELLED);
  }

  @Test
  void somethingWantedIsAServiceAndItsPriceCanBeAskedFor() {
    Person wang = owner(WANG);
    wang.says("能帮我装个晾衣架吗,3栋501").hears("服务需求已登记", "先报价");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.SERVICE);
    Person mary = owner("+447700900001");
    mary.says("can someone fit a shelf for me? flat 9 Rose Court").hears("Flat 9, Rose Court");
    mary.says("how much?").hears("price first");
  }

  @Test
  void quotesNoGreetingBack() {
    owner(WANG).says("您好,水龙头滴水,3栋501厨房").hears(":水龙头滴水,");
    owner("+447700900001")
        .says("Hi there, the boiler gives no hot water since last night and it is cold, flat 302")
        .hears("\"the boiler gives no hot water since...\"");
  }
}
