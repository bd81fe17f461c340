package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Owners who answer another question than the one asked: it is kept, and the question asked again.
class KeptAnswersTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String MEI = "5550001";

  @Autowired Facts facts;

  @Test
  void keepsAPlaceToldInsteadOfAPhoneNumber() {
    Person mei = chatter(MEI);
    mei.says("the tap is leaking").hears("Where is it").says("Rose Court");
    mei.hears("Which block and flat", "Rose Court").isAt(Stage.AskingPlace.class);
    mei.says("Block 4").hears("Which flat", "Block 4, Rose Court").says("all of it");
    mei.hears("phone number").isAt(Stage.AskingPhone.class);
    mei.says("Block 4 unit 1").hears("Flat 1, Block 4, Rose Court", "phone number");
    mei.isAt(Stage.AskingPhone.class).says("0").hears("Flat 1, Block 4, Rose Court", "1 right");
    mei.says("yes").hears("goes ahead").holds(1).has(Kind.REPAIR, "1");
  }

  @Test
  void keepsNameTimeAndUnitToldInsteadOfAPhoneNumber() {
    Person mei = chatter(MEI);
    mei.says("厨房水龙头滴水,3栋501").hears("已受理", "留个电话").isAt(Stage.AskingPhone.class);
    mei.says("王先生").hears("已补充", "留个电话").says("明天下午在家").hears("已记下", "留个电话");
    mei.says("2单元的").hears("3栋2单元501室", "留个电话").says("13911112222").hears("2单元501室", "1 无误");
    mei.taps("1").hears("按这个办").isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "501");
    assertThat(mei.ticket().reporter().name()).isEqualTo("王先生");
    assertThat(mei.ticket().reporter().phone()).isEqualTo("+8613911112222");
    assertThat(facts.of(mei.ticket().id())).containsKey(Fact.VISIT);
  }

  @Test
  void keepsSpotNameAndTimeToldInsteadOfAPlace() {
    Person wang = owner(WANG);
    wang.says("水龙头坏了").hears("已受理", "在哪里").says("厨房").hears("已补充", "在哪里");
    wang.says("我姓王").hears("已补充", "在哪里").says("明天上午在家").hears("已记下", "在哪里");
    wang.isAt(Stage.AskingPlace.class).says("3栋501").hears("3栋501室厨房", "1 无误");
    wang.says("对").hears("按这个办").holds(1).has(Kind.REPAIR, "501");
    assertThat(wang.ticket().place().text()).isNull();
  }

  @Test
  void takesNoSoundQuestionOrNumberForAPlace() {
    Person wang = owner(WANG);
    wang.says("我家断网了").hears("已受理", "在哪里").says("哦").hears("还差地址");
    wang.isAt(Stage.AskingPlace.class).says("3栋501").hears("501", "1 无误").holds(1);
    Person mary = owner(MARY);
    mary.says("my kitchen tap is dripping").hears("Where is it");
    mary.says("ok who do i call").next();
    mary.isAt(Stage.AskingPlace.class);
    mary.says("1").hears("still").isAt(Stage.AskingPlace.class);
    mary.says("flat 302").hears("at Flat 302").has(Kind.REPAIR, "302");
    assertThat(mary.ticket().place().text()).isNull();
  }

  @Test
  void takesWhatTheFaultIsNotForNoPlace() {
    Person wang = owner(WANG);
    wang.says("水龙头滴水").hears("请问是在哪里").says("没有异响").hears("已补充", "在哪里");
    wang.isAt(Stage.AskingPlace.class).says("3栋501").hears("3栋501室", "1 无误");
    Person mary = owner(MARY);
    mary.says("the radiator is cold").hears("Where is it").says("there is no leak");
    mary.hears("Added", "Where is it").isAt(Stage.AskingPlace.class);
    mary.says("flat 302").hears("at Flat 302").has(Kind.REPAIR, "302");
    assertThat(mary.ticket().place().text()).isNull();
  }

  @Test
  void keepsTheSpotWhenThePlaceIsToldInsteadOfWhetherThereIsDanger() {
    Person wang = owner(WANG);
    wang.says("插座用不了了").hears("先确认安全").says("3栋501").hears("3栋501室", "先确认安全");
    wang.isAt(Stage.AskingDanger.class).says("没有").hears("501", "1 无误").has(Kind.REPAIR, "501");
    assertThat(wang.ticket().place().spot()).isEqualTo("插座");
  }

  @Test
  void takesAThingForTheSpotAndSaysNothingTwice() {
    Person mary = owner(MARY);
    mary.says("tap is leaking").hears("Where is it").says("12 Baker House");
    mary.hears("tap is leaking, at 12 Baker House.").isAt(Stage.Confirming.class);
    mary.says("at kitchen tap").hears("kitchen tap, 12 Baker House").says("1").hears("goes ahead");
    mary.holds(1);
    assertThat(mary.ticket().place().site()).isEqualTo("12 Baker House");
  }

  @Test
  void hearsWhatIsStillWrongRightAfterTheNo() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理").says("对").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("没有").hears("哪里不对").says("就是关不紧").hears("已补充", wang.number());
    wang.holds(1);
    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
  }

  @Test
  void mendsAPlaceThatWasReadBackWrongly() {
    Person wang = owner(WANG);
    wang.says("客厅灯不亮了,5栋502").hears("502", "对吗").says("不对,是503").hears("已改好", "503");
    wang.says("对").hears("按这个办").holds(1).has(Kind.REPAIR, "503");
    Person mary = owner(MARY);
    mary.says("leak in bathroom, flat 12").hears("Flat 12").says("yes").hears("goes ahead");
    mary.says("21 not 12").hears("Changed", "Flat 21").holds(1).has(Kind.REPAIR, "21");
  }

  @Test
  void answersAQuestionAfterTodayByWhatIsPromised() {
    Person wang = owner(WANG);
    wang.says("电梯坏了,3栋2单元").hears("已受理").says("今天能不能修好").hears(wang.number(), "已受理");
    wang.says("你们是机器人吗").hears("人工客服").holds(1);
  }

  @Test
  void sendsWhoReportedFromAnotherPhoneToTheWayOfProvingIt() {
    Person mary = owner(MARY);
    mary.says("I reported it last week from my other phone").hears("LINK");
  }

  @Test
  void splitsAListByItsNumbers() {
    Person wang = owner(WANG);
    wang.says("三个问题:1厨房漏水 2卧室灯坏了 3马桶堵了,3栋501").hears("已受理", "您还提到");
    wang.isAt(Stage.AskingMore.class).says("要").next();
    wang.holds(3);
    assertThat(wang.tickets()).allMatch(ticket -> "501".equals(ticket.place().room()));
  }

  @Test
  void doesNotPutTheSpotOfOneProblemToTheOther() {
    Person mary = owner(MARY);
    mary.says("My kitchen sink is blocked and also the front door won't lock").next();
    assertThat(mary.ticket().place().spot()).isNotEqualTo("front door");
  }

  @Test
  void opensNothingForABarePlace() {
    owner("+447700900005").says("Flat 9, Oak House").hears("what is broken").holds(0);
    owner("+8613800000005").says("9栋1单元902").hears("哪里坏了").holds(0);
    duty().hearsNothing();
  }
}
