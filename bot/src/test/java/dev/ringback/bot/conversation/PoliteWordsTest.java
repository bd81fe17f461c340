package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;

/// Manners and farewells around an answer change nothing about it.
class PoliteWordsTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void aYesWithMannersIsAYes() {
    owner(WANG).says("厨房的灯不亮了,3栋1单元402").hears("对吗").says("对的谢谢你啊小伙子").hears("按这个办");
    Person mary = owner(MARY);
    mary.says("the kitchen light is out, flat 7, Elm Court").hears("Right?");
    mary.says("That is correct, thank you.").hears("goes ahead");
    mary.says("ok bye").hears("You are welcome").holds(1);
    Person joan = owner("+447700900002");
    joan.says("the kitchen light is out, flat 8, Elm Court").hears("Right?");
    joan.says("yes dear").hears("goes ahead");
  }

  @Test
  void aCallIsGreetedAndAFarewellAnswered() {
    owner(WANG).says("喂在吗").hears("您好").says("再见").hears("不客气").holds(0);
  }

  @Test
  void whatTellsNoPlaceIsTakenForNone() {
    Person wang = owner(WANG);
    wang.says("我家门锁坏了").hears("在哪里").says("老地方").hears("哪一栋");
    wang.isAt(Stage.AskingPlace.class).says("4栋3单元302").hears("4栋3单元302室");
    Person old = owner("+8613800000003");
    old.says("我家厨房的灯不亮了").hears("在哪里").says("我眼睛不好使,晚上做饭看不见").next();
    assertThat(old.ticket().place().text()).isNull();
  }

  @Test
  void takesNeitherAWishForAServiceNorABareWhyForAComplaint() {
    Person mary = owner(MARY);
    mary.says("why?").hearsWithout("complaint", "C1").holds(0);
    mary.says("can somebody clean my windows? flat 8 Rose Court")
        .hears("We have your request")
        .rest();
    mary.has(Kind.SERVICE, "8");
    Person ann = owner("+447700900002");
    ann.says("my fridge is broken, flat 302, Rose Court").hears("the maker");
    ann.says("why?").hears("the maker").holds(1);
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元501", "1").rest();
    wang.says("为什么").hearsWithout("投诉").holds(1);
  }
}
