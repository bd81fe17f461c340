package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.duty.Paging;
import dev.ringback.core.duty.RingingPage;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever is called for several emergencies answers for the one they name.
class DutyTalksTest extends TalkTest {

  @Autowired Paging paging;

  private Person wang;
  private Person zhou;
  private Person mary;

  @BeforeEach
  void threeEmergencies() {
    wang = owner("+8613912345671");
    wang.says("厨房插座冒火花,翠苑小区3栋2单元501");
    zhou = owner("+8613912345672");
    zhou.says("家里有煤气味,翠苑小区8栋1单元102");
    mary = owner("+447700900002");
    mary.says("the ceiling is coming down, flat 302, Rose Court");
    forget();
    assertThat(paging.ringing()).hasSize(3);
  }

  @Test
  void takesTheOneThatIsNamed() {
    duty().says(wang.number() + " 1").hears(wang.number(), "归您处理", "还有2起", zhou.number());
    assertThat(ringing()).doesNotContain(wang.ticket().number()).hasSize(2);

    duty().says("accept " + zhou.number()).next();
    duty().says("1 " + mary.number()).next();

    assertThat(ringing()).isEmpty();
    assertThat(duty().tickets()).isEmpty();
  }

  @Test
  void declinesTheOneThatIsNamed() {
    duty().says(wang.number() + " decline").hears(wang.number());

    assertThat(actions(wang)).contains("page_declined");
    assertThat(actions(mary)).doesNotContain("page_declined");
    assertThat(ringing()).hasSize(3);
  }

  @Test
  void takesNothingForANumberThatIsUnknownMistypedOrNotTheirs() {
    TicketNumber unknown = new TicketNumber('R', 98765);
    String right = wang.number();
    String mistyped = right.substring(0, right.length() - 1) + (right.endsWith("3") ? "4" : "3");
    duty().says(unknown + " 1").hears(unknown.toString(), "没有接任何单", mary.number());
    duty().says("接 " + mistyped).hears(mistyped, "没有接任何单", mary.number());

    assertThat(ringing()).hasSize(3);
    assertThat(duty().tickets()).isEmpty();
  }

  @Test
  void takesNothingForDoneAndTheLatestForABareDigitAndNamesTheOthers() {
    duty().says("done").hears("Nothing was accepted", wang.number(), zhou.number());
    assertThat(ringing()).hasSize(3);

    duty().says("1").hears(mary.number(), "yours", wang.number(), zhou.number());

    assertThat(ringing()).containsExactlyInAnyOrder(wang.ticket().number(), zhou.ticket().number());
  }

  @Test
  void asksWhichWhereSomebodyHasArrivedAndSeveralRing() {
    duty().says("到了").hears("哪一起", wang.number(), zhou.number());

    assertThat(ringing()).hasSize(3);
  }

  @Test
  void takesByWordsAndTellsTheOwnerHowItGoesOn() {
    duty().says("我接" + wang.number()).hears("归您处理");
    wang.hears("接手");
    duty().says("在路上").hears("已记在" + wang.number());
    wang.hears("已出发");
    duty().says(wang.number() + " 到了").hears("已记在" + wang.number());
    wang.hears("已到现场");
    assertThat(wang.ticket().step()).isEqualTo(Step.ON_SITE);
    duty().says(wang.number() + " 火灭了,没事了").hears("已记在" + wang.number());
    wang.hears("火灭了,没事了");

    assertThat(reasons(wang)).anyMatch(reason -> reason.contains("火灭了"));
    assertThat(openTasks()).contains("duty-over");
    assertThat(duty().tickets()).isEmpty();
  }

  @Test
  void takesAFalseAlarmForSomethingToMakeSureOf() {
    duty().says(zhou.number() + " 误报").hears("已记在" + zhou.number());

    assertThat(openTasks()).contains("false-alarm");
    assertThat(reasons(zhou)).anyMatch(reason -> reason.contains("误报"));
    assertThat(ringing()).hasSize(3).contains(zhou.ticket().number());
    assertThat(zhou.ticket().step()).isEqualTo(Step.OPENED);
  }

  @Test
  void takesAllThatRingsAtOnceAndListsIt() {
    duty().says("全部接").hears("3起都归您处理", wang.number(), zhou.number(), mary.number());

    assertThat(ringing()).isEmpty();
    assertThat(duty().tickets()).isEmpty();
  }

  @Test
  void keepsWhatIsToldFromTheSceneWithTheCallAndMakesNoReportOfIt() {
    duty().says("接" + zhou.number()).next();
    duty().says("现场是火灾,人已救出").hears("已记在" + zhou.number());
    duty().says(zhou.number() + " 孩子已送医").hears("已记在" + zhou.number());

    assertThat(reasons(zhou))
        .anyMatch(reason -> reason.contains("人已救出"))
        .anyMatch(reason -> reason.contains("送医"));
    assertThat(duty().tickets()).isEmpty();
  }

  @Test
  void knowsACallByItsNumberWithoutTheCheckDigit() {
    String bare = "R" + zhou.ticket().number().serial();
    duty().says("我在" + bare + "路上,20分钟到").hears(zhou.number());
    zhou.hears("接手");
    duty().says("已到" + bare + "现场").hears("已记在" + zhou.number());

    assertThat(zhou.ticket().step()).isEqualTo(Step.ON_SITE);
    assertThat(ringing()).hasSize(2);
    assertThat(duty().tickets()).isEmpty();
  }

  @Test
  void ringsAnewWhereWhoeverHasItCannotComeAfterAll() {
    duty().says("接" + wang.number()).next();
    assertThat(ringing()).hasSize(2);
    duty().says("车坏了,去不了 " + wang.number()).hears("已记");
    duty().says("去不了,车坏了 " + wang.number()).next();

    assertThat(ringing()).hasSize(3);
  }

  @Test
  void asksNobodyOnDutyWhatIsBroken() {
    assertThat(duty().says("hello boss abc").next()).doesNotContain("what is broken");
    duty().says("我家卧室的灯不亮了,7栋1单元302").hears("R");
    assertThat(duty().tickets()).hasSize(1);
  }

  private List<TicketNumber> ringing() {
    return paging.ringing().stream().map(RingingPage::ticket).toList();
  }

  private List<String> actions(Person owner) {
    return tickets.history(owner.ticket().id()).stream().map(HistoryEntry::action).toList();
  }

  private List<String> reasons(Person owner) {
    return tickets.history(owner.ticket().id()).stream()
        .map(HistoryEntry::reason)
        .filter(Objects::nonNull)
        .toList();
  }

  /// What was said before does not matter here.
  private void forget() {
    passes(java.time.Duration.ofSeconds(5));
    List.of(wang, zhou, mary, duty()).forEach(person -> post.all(person.address()));
  }
}
