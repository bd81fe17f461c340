package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Perils that no category of repairs tells of: each has steps of its own.
class UnsortedPerilTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void keepsWhoCannotGetOutBehindAShutDoorAndOnOneTicket() {
    Person wang = owner(WANG);
    wang.says("我房间着火了,8栋2单元1604").hears("紧急", "马上离开").rest();
    duty().hears("着火").rest();
    wang.says("火很大出不去").hears("湿毛巾", "窗边", "119", "几楼几室").rest();
    duty().hears("出不去").rest();
    wang.says("烟从门缝进来了").hears("湿毛巾").says("我在窗户边").hears("湿毛巾").holds(1);
    wang.says("怎么办").hears("湿毛巾").holds(1);
    wang.has(Category.FIRE, Urgency.EMERGENCY, dev.ringback.core.ticket.Step.OPENED);
  }

  @Test
  void tellsWhoIsShutInByFireAtOnceToStayBehindTheDoor() {
    Person mary = owner(MARY);
    mary.says("fire in the stairwell, we can't get out, smoke everywhere, flat 3, Birch House")
        .hears("URGENT", "stay in", "wet cloths", "window", "floor and flat");
    duty().hears("cannot get out");
    mary.rest();
    mary.says("smoke is coming in under the door").hears("wet cloths").holds(1);
    mary.says("we are out now, what should we do").hearsWithout("wet cloths").holds(1);
  }

  @Test
  void sendsNobodyInAFireBackThatTheyCouldLeave() {
    Person mary = owner(MARY);
    mary.says("my kitchen is on fire, flat 3, Rose Court").hears("Get out now");
    mary.rest();
    mary.says("it is getting hot").hearsWithout("wet cloths");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "孩子被防盗窗卡住了脖子,3栋501",
        "小孩的頭卡在欄杆裡了,3棟501",
        "theres a kid stuck in the bin chute, flat 302, Rose Court",
        "my son's head is stuck in the railings, flat 302, Rose Court"
      })
  void letsNobodyPullAtWhoIsCaught(String words) {
    Person mary = owner(MARY);
    mary.says(words).hearsLike("别拉|別拉|Do not pull", "托住身体|托住身體|Hold the body up", "119");
  }

  @Test
  void keepsEverybodyAwayFromAPowerLine() {
    Person mary = owner(MARY);
    mary.says("tree fell on the power line outside Rose Court and it's sparking")
        .hears("10 m away", "Do not touch");
    duty().hears("electrical danger");
    Person wang = owner(WANG);
    wang.says("3栋门口树倒了压到电线冒火花").hears("10米", "别碰电线");
  }

  @Test
  void makesNobodyVomitWhatBurns() {
    Person mary = owner(MARY);
    mary.says("my toddler swallowed drain cleaner, flat 3, Birch House")
        .hears("120", "Do not make them vomit", "Rinse the mouth");
    duty().hears("swallowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "樓上一直漏水下來,天花板鼓起來了,15棟401",
        "楼上漏水,天花板鼓了个大包,15栋401",
        "the ceiling is bulging and water is dripping from it, flat 302, Rose Court"
      })
  void keepsPeopleFromUnderACeilingFullOfWater(String words) {
    Person mary = owner(MARY);
    mary.says(words)
        .hearsLike("鼓起的天花板|bulging ceiling|Stay well clear|远离", "紧急|緊急|URGENT")
        .holds(1);
  }

  @Test
  void makesAnEmergencyOfAWindowThatAChildCouldFallFrom() {
    Person mary = owner(MARY);
    mary.says("my window won't close, flat 5, Rose Court").rest();
    mary.says("it's dangerous, my toddler could fall out")
        .hears("URGENT", "Take the child out of that room")
        .holds(1);
    duty().hears("toddler could fall out");
    mary.has(Category.DOOR_WINDOW, Urgency.EMERGENCY, dev.ringback.core.ticket.Step.OPENED);
    Person wang = owner(WANG);
    wang.says("阳台栏杆断了,怕孩子掉下去,3栋501").hears("紧急").rest();
    Person chan = owner("+8613800000009");
    chan.says("孩子喝了洁厕灵,3栋501").hears("120", "别催吐", "漱口");
  }

  @Test
  void takesThePlaceOverThatTheThreadHasJustTold() {
    Person mary = owner(MARY);
    mary.says("The heating is off. We have a newborn baby and its freezing. 22 Oak Court").rest();
    mary.says("1").rest();
    mary.says("can you recommend a plumber").rest();
    duty().rest();
    mary.says("my wife has passed out").hears("URGENT", "ambulance");
    assertThat(mary.rest()).doesNotContain("Where is it", "1 yes 2 no", "Which block");
    duty().hears("passed out", "22 Oak Court");
  }
}
