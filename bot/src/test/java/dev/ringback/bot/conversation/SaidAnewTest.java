package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.triage.Category;
import org.junit.jupiter.api.Test;

/// What was agreed is put right later: places, times, what is broken, and the number to ring.
class SaidAnewTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void changesThePlaceAfterItWasConfirmed() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").hears("按这个办");
    wang.says("刚才那个301也不对,应该是102室").hears("已改好", "3栋2单元102室").isAt(Stage.Idle.class);
    assertThat(wang.ticket().place().room()).isEqualTo("102");
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, 15 Elm Road").hears("Got it").says("1").hears("goes ahead");
    mary.says("no, 14 Elm Road").hears("Changed", "14 Elm Road").holds(1);
  }

  @Test
  void tellsTheTechnicianOfAnotherPlaceAndTime() {
    jdbc.sql("update staff set phone = '+8613911112222' where login = 'li'").update();
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").hears("按这个办");
    colleague(
        "zhao", wang, new Request(Action.ASSIGN, "li", null, null, null, null, null, null, null));
    wang.rest();
    Person li = owner("+8613911112222");
    li.rest();
    wang.says("不对,应该是3栋2单元102").hears("已改好", "102");
    assertThat(li.rest()).contains(wang.number(), "102");
    wang.says("改周四下午吧").hears("已记下", "周四下午");
    assertThat(li.rest()).contains(wang.number(), "周四下午");
  }

  @Test
  void takesAnotherTimeForTheOneBefore() {
    Person mary = owner(MARY);
    mary.says("the radiator in the bedroom is cold, flat 302 Rose Court").next();
    mary.says("1").next();
    mary.says("can somebody come tomorrow at 10?").hears("Noted", "tomorrow at 10");
    mary.says("actually make it Wednesday after 2pm").hears("Noted", "Wednesday after 2pm");
    mary.says("no wait, any day but Friday").hears("Noted", "any day but Friday").holds(1);
    assertThat(
            jdbc.sql("select value from ticket_fact where name = 'visit'")
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .contains("Friday");
  }

  @Test
  void keepsTheTimeWhileItAsksForWhichTicket() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").next();
    wang.says("卧室灯不亮").hears("已受理").says("1").next();
    wang.says("时间周三上午").hears("哪一单", "灯", "水龙头").says("改周四下午").hears("哪一单");
    wang.says("1").hears("已记下", wang.number(), "周四下午").isAt(Stage.Idle.class).holds(2);
  }

  @Test
  void changesTheTicketInsteadOfOpeningAnother() {
    Person wang = owner(WANG);
    wang.says("厨房水管漏水,3栋2单元301").hears("已受理").says("1").next();
    wang.says("不对不对,是卫生间漏水").hears(wang.number(), "卫生间漏水", "1 无误").says("1").hears("按这个办");
    wang.holds(1);
    assertThat(wang.ticket().place().spot()).isEqualTo("卫生间");
    Person mary = owner(MARY);
    mary.says("the kitchen tap drips, flat 302 Rose Court").next();
    mary.says("no wait, it's the bathroom tap that drips")
        .hears("bathroom tap", "1 right")
        .holds(1);
  }

  @Test
  void opensAnotherForWhatIsBrokenAsWell() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap drips, flat 302 Rose Court").next();
    mary.says("1").next();
    mary.says("actually the bedroom light is broken too").hears("Got it", "light").holds(2);
    assertThat(mary.ticket().category()).isEqualTo(Category.LIGHTING);
  }

  @Test
  void saysWhichNumberIsRungFromNowOn() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元301").hears("已受理").says("1").next();
    wang.says("电话打错了是13711113333").hears("13711113333", wang.number()).holds(1);
  }
}
