package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What colleagues take down on the telephone is told of by text, as if its owner had written.
class TakingDownTest extends TalkTest {

  private static final String WANG = "+8613800000007";

  @Autowired TakingDown takingDown;
  @Autowired Triage triage;
  @Autowired Addresses addresses;

  @Test
  void tellsTheOwnerNumberNewsAndSurveyByText() {
    Ticket ticket = takenDown("厨房水龙头滴水", WANG, true);
    Person wang = owner(WANG);

    wang.hears(ticket.number().toString(), "厨房水龙头滴水");
    assertThat(ticket.firstContact()).isEqualTo("zhao");
    assertThat(ticket.channel()).isEqualTo("phone");
    done(wang);
    wang.hears("1", "2").says("1");
    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
    wang.next();
    passes(Duration.ofDays(2));
    wang.hears("满意").says("5");
    assertThat(state("answered")).isEqualTo(1);
    assertThat(openTasks()).doesNotContain("callback-unreachable");
  }

  @Test
  void readsWhatTheOwnerWritesBack() {
    Ticket ticket = takenDown("the kitchen tap drips", "+447911123456", true);
    Person mary = owner("+447911123456");
    mary.hears(ticket.number().toString(), "kitchen tap drips");

    mary.says("any news?").hears(ticket.number().toString());
  }

  @Test
  void leavesWhatIsBeingTalkedAboutInTheThread() {
    Person wang = owner(WANG);
    wang.says("卫生间灯坏了").hears("灯");
    takenDown("厨房水龙头滴水", WANG, true);
    wang.hears("厨房水龙头滴水");

    wang.says("3栋2单元501").next();
    assertThat(tickets.latestOf(wang.conversation().id(), 2))
        .extracting(each -> each.place().room())
        .containsExactly("302", "501");
  }

  @Test
  void saysFirstInDangerWhatToDoUntilHelpComes() {
    Ticket ticket = takenDown("闻到煤气味", WANG, true, Urgency.EMERGENCY);

    owner(WANG).hears("关气阀");
    assertThat(ticket.emergency()).isTrue();
    duty().hears(ticket.number().toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"+862161234567", "+441174960123", "+0123456"})
  void leavesToAPersonWhoCannotBeTexted(@Nullable String number) {
    untold(takenDown("厨房水龙头滴水", number, true));
  }

  @Test
  void textsNobodyWhoDoesNotWantIt() {
    untold(takenDown("厨房水龙头滴水", WANG, false));
    addresses.stopped(new Address("sms", WANG), true);
    untold(takenDown("厨房水龙头滴水", WANG, true));
  }

  @Test
  void asksNobodyHowItWentWhoWantsNoSurveys() {
    Person wang = owner(WANG);
    wang.says("不要回访").next();
    Ticket ticket = takenDown("厨房水龙头滴水", WANG, true);
    wang.hears(ticket.number().toString());
    done(wang);
    wang.next();
    wang.says("1").next();
    passes(Duration.ofDays(2));

    wang.hearsNothing();
    assertThat(state("skipped")).isEqualTo(1);
  }

  private void untold(Ticket ticket) {
    dispatcher.sendDue();
    assertThat(ticket.conversationId()).isNull();
    acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
    acting.act(ticket.number(), Request.of(Action.ACCEPT), "li");
    passes(Duration.ofDays(2));
    assertThat(post.all(new Address("sms", WANG))).isEmpty();
    assertThat(openTasks()).contains("callback-unreachable");
  }

  private int state(String state) {
    return jdbc.sql("select count(*) from callback where state = :state")
        .param("state", state)
        .query(Integer.class)
        .single();
  }

  private Ticket takenDown(String words, @Nullable String number, boolean texts) {
    return takenDown(words, number, texts, Urgency.NORMAL);
  }

  private Ticket takenDown(String words, @Nullable String number, boolean texts, Urgency urgency) {
    Verdict verdict = triage.judge(words);
    Draft draft =
        new Draft(
            Kind.REPAIR,
            urgency == Urgency.EMERGENCY ? verdict.category() : Category.PLUMBING,
            urgency,
            words,
            verdict.language(),
            "phone",
            null,
            new Ticket.Reporter("Wang", number, null),
            new Place(null, null, null, null, "302", null, null));
    Ticket ticket = takingDown.open(draft, verdict, texts, "zhao");
    passes(Duration.ofSeconds(3));
    return ticket;
  }
}
