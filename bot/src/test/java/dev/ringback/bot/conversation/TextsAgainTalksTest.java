package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Somebody who told the carrier to stop us wants our texts again.
class TextsAgainTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void isToldSoInEachLanguage() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").rest();
    wang.says("1").hears("按这个办").sends(Arrival.Sort.STOP).hearsNothing();
    wang.sends(Arrival.Sort.START).hears("重新收到我们的短信", "进度").hearsNothing();
    wang.says("进度").hears(wang.number()).holds(1);
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 302, Rose Court").rest();
    mary.says("1").hears("goes ahead");
    mary.sends(Arrival.Sort.STOP).sends(Arrival.Sort.START).hears("get our texts again");
    Person lin = owner("+886912000001");
    lin.says("廚房水龍頭滴水,3棟501").rest();
    lin.says("1").rest();
    lin.sends(Arrival.Sort.STOP).sends(Arrival.Sort.START).hears("重新收到我們的簡訊", "進度");
  }

  @Test
  void isAskedOnceMoreWhatWasBeingAsked() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips").hears("Where");
    mary.sends(Arrival.Sort.STOP).says("hello?").hearsNothing();
    mary.sends(Arrival.Sort.START).hears("get our texts again", "Where").hearsNothing();
    mary.says("flat 302, Rose Court").rest();
    mary.holds(1).says("status").hears(mary.number());
  }

  @Test
  void hearsWhatToDoBeforeAnythingElse() {
    Person wang = owner(WANG);
    wang.sends(Arrival.Sort.STOP).says("有煤气味,3栋501").hearsNothing();
    wang.sends(Arrival.Sort.START).hears("紧急", wang.number(), "开窗").hears("重新收到");
  }

  @Test
  void hearsTheNumberOfWhatWasReportedMeanwhile() {
    Person wang = owner(WANG);
    wang.sends(Arrival.Sort.STOP).says("厨房水龙头滴水,3栋501").hearsNothing();
    wang.sends(Arrival.Sort.START).hears(wang.number(), "联系您", "重新收到", "1 对");
    wang.sends(Arrival.Sort.STOP).sends(Arrival.Sort.START);
    assertThat(wang.next()).doesNotContain("联系您");
    Person mary = owner(MARY);
    mary.sends(Arrival.Sort.STOP).says("kitchen tap drips, flat 302, Rose Court").hearsNothing();
    zhaoTakesUnheard(mary);
    mary.sends(Arrival.Sort.START).hears(mary.number(), "contact you").hearsNothing();
  }

  private void zhaoTakesUnheard(Person person) {
    takeover.take(person.conversation().id(), "zhao");
  }

  @Test
  void isNotInterruptedWhileAColleagueWrites() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 302, Rose Court").rest();
    zhaoTakes(mary, "I am on it.");
    mary.sends(Arrival.Sort.STOP).sends(Arrival.Sort.START).hearsNothing();
  }
}
