package dev.ringback.bot.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.roll.ImportingRoll;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.triage.Urgency;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Homes with a baby, somebody old or sick: by the roll, or as their owners say.
class FrailTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  private static final String ROLL =
      """
      site,building,unit,floor,room,name,role,phone,language,vulnerable
      翠湖花园,3栋,2单元,5,501,王五,owner,13800000001,,elderly
      """;

  @Autowired ImportingRoll importing;
  @Autowired Facts facts;

  @Test
  void raisesWhatTheOldMustNotBeLeftWithout() {
    assertThat(importing.run(ROLL.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
    Person wang = owner(WANG);
    wang.says("空调不制冷").hears("已受理", "501");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.URGENT);
    assertThat(noted(wang)).isEqualTo("老人");
    assertThat(tickets.history(wang.ticket().id()))
        .filteredOn(entry -> "regrade".equals(entry.action()))
        .extracting(HistoryEntry::reason)
        .allMatch(reason -> Objects.requireNonNull(reason).contains("elderly"));
  }

  @Test
  void leavesATapAsItIs() {
    assertThat(importing.run(ROLL.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了").hears("已受理", "501");
    assertThat(wang.ticket().urgency().moreUrgentThan(Urgency.URGENT)).isFalse();
    assertThat(tickets.history(wang.ticket().id()))
        .noneMatch(entry -> "regrade".equals(entry.action()));
  }

  @Test
  void takesTheOwnersWordForWhoIsAtHome() {
    Person wang = owner(WANG);
    wang.says("家里暖气不热,有个刚满月的宝宝,3栋501").hears("已受理");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.URGENT);
    assertThat(noted(wang)).isEqualTo("婴幼儿");
    wang.says("对").hears("按这个办").says("我妈坐轮椅,行动不便").next();
    assertThat(noted(wang)).contains("婴幼儿");
  }

  @Test
  void raisesWhenItIsToldWithThePlace() {
    Person wang = owner(WANG);
    wang.says("空调不制冷").hears("在哪里");
    wang.says("3栋501,家里有老人").next();
    assertThat(noted(wang)).isEqualTo("老人");
    assertThat(wang.ticket().urgency()).isEqualTo(Urgency.URGENT);
  }

  @Test
  void isNoAlarmByItself() {
    Person mary = owner(MARY);
    mary.says("the bedroom light is out, flat 302").hears("Got it").says("yes").next();
    mary.says("baby at home btw").hears("Added to", mary.number()).holds(1);
    assertThat(mary.ticket().emergency()).isFalse();
    assertThat(noted(mary)).isEqualTo("infant");
  }

  @Test
  void isNoPlaceEither() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了").hears("在哪里").says("家里有老人").hears("已补充", "在哪里");
    wang.says("3栋501").hears("501").holds(1);
    assertThat(noted(wang)).isEqualTo("老人");
  }

  @Test
  void nobodyInTheLiftIsGoodNews() {
    Person mary = owner(MARY);
    mary.says("Lift is not working, block 5").hears("Got it", "Block 5");
    mary.says("nobody inside").hears("Added to", mary.number()).holds(1);
    assertThat(mary.ticket().emergency()).isFalse();
  }

  @Test
  void tellsTheDutyPersonWhatTheOwnerSaidOfWhoIsAtHome() {
    Person mary = owner(MARY);
    mary.says("strong smell of gas, my father is in a wheelchair, flat 302 Rose Court");
    mary.hears("URGENT");
    duty().hears("302", "at home: disabled person");
  }

  private String noted(Person owner) {
    return facts.of(owner.ticket().id()).getOrDefault(Fact.VULNERABLE, "");
  }
}
