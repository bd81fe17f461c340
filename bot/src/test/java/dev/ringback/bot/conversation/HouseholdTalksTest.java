package dev.ringback.bot.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.roll.ImportingRoll;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Homes on our books: one number for two flats, a daughter for her mother.
class HouseholdTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String ZHOU = "+8613800000002";
  private static final String MARY = "+447700900001";

  private static final String ROLL =
      """
      site,building,unit,floor,room,name,role,phone,language,vulnerable
      翠湖花园,3栋,2单元,5,501,王五,owner,13800000001,,
      翠湖花园,3栋,1单元,7,702,周六,owner,13800000002,,
      翠湖花园,A座,,12,1203,周六,owner,13800000002,,
      Rose Court,5,,3,302,Mary,owner,+447700900001,en,elderly
      """;

  @Autowired ImportingRoll importing;

  @BeforeEach
  void fills() {
    assertThat(importing.run(ROLL.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
  }

  @Test
  void asksWhichFlatByDigitAndRemembersNothingWrong() {
    Person zhou = owner(ZHOU);
    zhou.says("水龙头漏水").hears("已受理", "哪一处", "1 ", "2 ").isAt(Stage.ChoosingHome.class);
    zhou.says("7").hears("哪一处").says("2").next();
    zhou.says("马桶也堵了").hears("哪一处").says("702那边").next();
    zhou.says("进度").hears("哪一单", "1 ", "2 ").says("2").hears("水龙头").holds(2);
    zhou.has(Kind.REPAIR, "702").has(Category.DRAINAGE, Urgency.URGENT, Step.OPENED);
    assertThat(zhou.tickets().getLast().place().room()).isEqualTo("1203");
    zhou.isAt(Stage.Idle.class);
  }

  @Test
  void assumesTheOnlyHomeAndIsToldOfAnother() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头漏水").hears("已受理", "501", "对吗").isAt(Stage.Confirming.class);
    wang.says("2").hears("哪里要改").says("3栋2单元601").hears("已改好", "601");
    wang.says("1").hears("按这个办").says("卧室的灯不亮").hears("501", "对吗").says("对").hears("按这个办");
    wang.says("进度").hears("哪一单").says("厨房的").hears("水龙头").isAt(Stage.Idle.class).holds(2);
    wang.has(Kind.REPAIR, "501").has(Category.LIGHTING, Urgency.NORMAL, Step.OPENED);
    assertThat(wang.tickets().getLast().place().room()).isEqualTo("601");
  }

  @Test
  void reportsForAMotherWhoLivesElsewhere() {
    Person wang = owner(WANG);
    wang.says("我妈家厨房水龙头滴水,她住8栋302").hears("已受理", "302", "对吗");
    wang.says("对").hears("按这个办").says("请打她电话13911112222").hears("+8613911112222");
    wang.says("她明天上午在家").hears("已记下您希望的时间").says("进度").hears(wang.number());
    wang.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "302");
    wang.says("我自己家的灯也不亮了").hears("已受理", "501").has(Kind.REPAIR, "501").holds(2);
    assertThat(wang.ticket().category()).isEqualTo(Category.LIGHTING);
  }

  @Test
  void tellsTheDutyPersonOfTheElderlyAtHome() {
    Person mary = owner(MARY);
    mary.says("good morning").hears("this is the repair line");
    mary.says("strong smell of gas in the hallway").hears("URGENT").hears("302", "Right?");
    duty().hears("302", "elderly").says("1").next();
    mary.hears("has taken").says("yes").hears("goes ahead").says("we are out");
    mary.hears("Good that you are out").rest();
    mary.says("how long?").next();
    mary.isAt(Stage.Idle.class).holds(1).has(Kind.REPAIR, "302");
    mary.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }
}
