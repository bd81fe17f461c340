package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import org.junit.jupiter.api.Test;

/// A digit and a new fault in one answer: each gets its due, and neither gets into the other.
class ScoreAndFaultTest extends AskedTalks {

  @Test
  void theDigitStaysOutOfTheNewMatter() {
    Person wang = asked(owner(WANG), TAP);
    wang.says("4 但是厨房水龙头又漏了").hears("已受理", ":厨房水龙头又漏了。").holds(2);
    assertThat(wang.ticket().description()).isEqualTo("厨房水龙头又漏了");
    assertThat(score(wang, 1)).isEqualTo(4);
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("5, by the way the hall light is out").hears("\"the hall light is out\"").holds(2);
    assertThat(score(mary, 1)).isEqualTo(5);
  }

  @Test
  void theSameRoomIsTheSameRepair() {
    Person mary = asked(owner(MARY), ENGLISH_TAP);
    mary.says("2 it leaks again").hears("We are sorry", mary.number()).holds(1);
    assertThat(score(mary, 0)).isEqualTo(2);
    asked(owner(WANG), TAP).says("4 但是卫生间水龙头又漏了").hears("马上重新安排").holds(1);
  }

  @Test
  void whatAnnoysBecauseItIsBrokenIsMended() {
    fault("半夜水管一直响,吵死了", Category.PLUMBING);
    fault("水管半夜一直嗡嗡响,睡不着", Category.PLUMBING);
    fault("下水道反味,臭死了,你们管不管", Category.DRAINAGE);
    fault("the pipes bang all night, driving us mad", Category.PLUMBING);
    complaint("楼上半夜打麻将吵死了");
    complaint("水管响,投诉了也没人来");
    complaint("upstairs run the taps all night, so noisy");
  }

  private void fault(String words, Category category) {
    owner(WANG).says(words).next();
    assertThat(owner(WANG).ticket().kind()).as(words).isEqualTo(Kind.REPAIR);
    assertThat(owner(WANG).ticket().category()).as(words).isEqualTo(category);
    startAnew();
  }

  private void complaint(String words) {
    owner(WANG).says(words).next();
    assertThat(owner(WANG).ticket().kind()).as(words).isEqualTo(Kind.COMPLAINT);
    startAnew();
  }
}
