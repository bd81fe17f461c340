package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Short words about what was reported change it, and make no ticket of their own.
class SaidOfTicketsTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void callsOffAndPutsOffWhatIsNamed() {
    Person wang = owner(WANG);
    wang.says("卧室门锁坏了,9栋1单元801").rest();
    wang.says("1").rest();
    wang.says("空调不制冷").rest();
    wang.says("1").rest();
    wang.says("空调那个改到周五上午").hears("记下您希望的时间", "周五上午").rest();
    wang.says("门锁取消").hears("确定不用处理", "门锁").rest();
    wang.holds(2);
  }

  @Test
  void takesAnotherTimeInTraditionalCharacters() {
    Person wang = owner("+886912345678");
    wang.says("樓上一直漏水下來,15棟4樓").rest();
    wang.says("改明天早上十點好了").hears("時間").rest();
    wang.holds(1);
  }

  @Test
  void callsOffAllButOne() {
    Person mary = owner(MARY);
    mary.says("the bathroom tap is dripping, flat 302, Rose Court").rest();
    mary.says("1").rest();
    mary.says("the radiator in the hall is cold").rest();
    mary.says("1").rest();
    mary.says("cancel all of them except the radiator").hears("call off", "tap").rest();
    mary.holds(2);
  }

  @Test
  void takesADayThatDoesNotSuitForATime() {
    Person mary = owner(MARY);
    mary.says("Kitchen tap leaking under sink. Flat 7 Willow House").rest();
    mary.says("1").rest();
    mary.says("not tuesday though").hears("not tuesday").rest();
    mary.holds(1);
  }

  @Test
  void takesABuzzerForTheWayIn() {
    Person mary = owner(MARY);
    mary.says("no water in flat 6 Willow House").rest();
    mary.says("6 Willow house, 2nd floor, buzzer 14").hears("Added").rest();
    mary.holds(1);
    assertThat(mary.ticket().place().floor()).isEqualTo("2");
  }

  @Test
  void keepsWithTheEmergencyWhatIsPutRightOrGoesOn() {
    Person mary = owner(MARY);
    mary.says("CO alarm is beeping every 30 seconds, Flat 4 Oak Court").hears("URGENT").rest();
    mary.says("just one chirp, low battery I think").hears("Noted with").rest();
    mary.says("the address is 4A not 4").hears("4A").rest();
    mary.holds(1);
    assertThat(mary.ticket().place().room()).isEqualToIgnoringCase("4A");
  }

  @Test
  void takesTheHoursThatSuitForAWishOfTimeHoweverTheyAreTold() {
    String[] wishes = {
      "can it be after 5 im at work",
      "only after 5pm",
      "im at work till 6",
      "i dont get home until 7",
      "could you come on saturday instead",
      "can someone come after work please"
    };
    for (int i = 0; i < wishes.length; i++) {
      Person mary = owner("+44770090020" + i);
      mary.says("kitchen tap drips, flat 7 Willow House").rest();
      mary.says("1").rest();
      mary.says(wishes[i]).hears("Noted for", wishes[i], "confirm the time").holds(1);
    }
    String[] wanted = {"下班后再来", "周末可以吗", "我六点才下班", "上班到6点,之后再来吧"};
    for (int i = 0; i < wanted.length; i++) {
      Person wang = owner("+861380000010" + i);
      wang.says("水龙头滴水,5栋302").rest();
      wang.says("1").rest();
      wang.says(wanted[i]).hears("记下您希望的时间", wanted[i]).holds(1);
    }
  }

  @Test
  void takesAQuestionAfterTheDayForAQuestion() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 7 Willow House").rest();
    mary.says("1").rest();
    mary.says("can it be done by tomorrow?").hears("being arranged").holds(1);
  }
}
