package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.duty.Paging;
import dev.ringback.core.incident.DecidingIncident;
import dev.ringback.core.incident.Incidents;
import dev.ringback.core.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A rehearsal that begins while an alarm rings: what was called for goes on, in the language of
/// whoever was called; what is new calls nobody.
class DrillBegunTest extends TalkTest {

  private static final String MARY = "+447700900001";
  private static final String DUTY_YAML =
      """
      drill: %s
      climbAfter: PT3M
      ladder:
        - { name: Mary Jones, phone: "+447700900001", language: en }
        - { name: 王建国, phone: "+8613700000007", language: zh-Hans }
      """;

  @TempDir static Path config;

  @Autowired Policy policy;
  @Autowired Paging paging;
  @Autowired Incidents incidents;
  @Autowired DecidingIncident deciding;

  @DynamicPropertySource
  static void config(DynamicPropertyRegistry properties) {
    drill(false);
    properties.add("ringback.config-dir", config::toString);
  }

  @BeforeEach
  @AfterEach
  void itIsReal() {
    drill(false);
    policy.refresh();
  }

  @Test
  void whoIsOnDutyReadsWhatFollowsInTheirOwnLanguage() {
    Person mary = owner(MARY);
    Person wang = owner("+8613800000001");
    wang.says("家里煤气味很浓").hears("紧急");
    mary.hears("EMERGENCY", wang.ticket().number().toString(), "家里煤气味很浓");
    wang.says("3栋501").next();
    mary.hears("is at:", "501").hearsNothing();
    wang.says("家里有八十岁的老人,头晕").next();
    mary.rest();
    wang.rest();
    mary.says("1");
    mary.hears("is yours");
    wang.hears("Mary Jones");
    wang.says("搞错了,虚惊一场").next();
    wang.rest();
    mary.hears("the reporter now says false alarm", "虚惊一场");
    duty().hearsNothing();
  }

  @Test
  void oneMoreReportAndAClimbAreToldInTheLanguageOfTheRung() {
    Person mary = owner(MARY);
    Person wangOnDuty = owner("+8613700000007");
    Person first = reporter(1, "there is a strong smell of gas in the stairwell, block 3 flat 501");
    mary.hears("EMERGENCY", first.ticket().number().toString());
    Person second = reporter(2, "strong smell of gas in the kitchen, block 3 flat 602");
    mary.hears("EMERGENCY", second.ticket().number().toString());
    passes(Duration.ofMinutes(3));
    wangOnDuty.hears("紧急呼叫", "stairwell");
    deciding.open(incidents.current(9).getFirst().id(), "zhao");
    Person third = owner("+8613800000003");
    third.says("gas smell, very strong, block 3 flat 101").hears("URGENT");
    wangOnDuty.next();
    wangOnDuty.hears("同一事件", third.ticket().number().toString(), "gas smell");
    mary.hears("Same incident", third.ticket().number().toString());
  }

  @Test
  void anAlarmThatRangBeforeTheDrillGoesOnAndWhatIsNewCallsNobody() {
    Person mary = owner(MARY);
    Person wangOnDuty = owner("+8613700000007");
    Person first = reporter(1, "楼道里有很浓的煤气味,3栋501");
    mary.hears("EMERGENCY", first.ticket().number().toString());
    Person second = reporter(2, "厨房有很浓的煤气味,3栋602");
    mary.hears("EMERGENCY", second.ticket().number().toString());
    deciding.open(incidents.current(9).getFirst().id(), "zhao");

    drill(true);
    policy.refresh();
    Person third = owner("+8613800000003");
    third.says("煤气味好浓,3栋101").hears("紧急", "演练", "未呼叫任何人");
    third.says("有人头晕了").hears("演练");
    mary.hearsNothing();

    passes(Duration.ofMinutes(3));
    wangOnDuty.hears("紧急呼叫", first.ticket().number().toString());
    wangOnDuty.hears("紧急呼叫", second.ticket().number().toString()).hearsNothing();
    first.next();
    first.says("进度").next();
    assertThat(first.lastHeard().text()).doesNotContain("演练").doesNotContain("未呼叫");
    first.says("味道更浓了").next();
    wangOnDuty.hears(first.ticket().number().toString(), "味道更浓了");
    wangOnDuty.says("1").next();
    assertThat(first.lastHeard().text()).doesNotContain("演练");
    third.says("进度").hears("演练", "未呼叫任何人");
    passes(Duration.ofHours(1));
    wangOnDuty.says("全部接").next();
    assertThat(
            jdbc.sql(
                    "select count(*) from page_call c join page p on p.id = c.page_id"
                        + " where p.ticket_id = :ticket")
                .param("ticket", third.ticket().id())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private Person reporter(int who, String words) {
    Person person = owner("+861380000000" + who);
    person.says(words).next();
    return person;
  }

  private static void drill(boolean drill) {
    try {
      Files.createDirectories(config.resolve("policy"));
      Files.writeString(config.resolve("policy/duty.yaml"), DUTY_YAML.formatted(drill));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
