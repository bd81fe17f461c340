package dev.ringback.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.task.Task;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// Several are asked, and the first to accept has it.
@TestPropertySource(properties = "ringback.config-dir=src/test/resources/offered")
class OfferingTest extends CrewTest {

  private static final Duration SETTLED = Duration.ofMinutes(2);
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void asksThreeWhoKnowTheWorkAndGivesItToTheFirst() {
    Ticket ticket = given.open();
    assertThat(asked()).isEmpty();
    timers.advance(SETTLED);
    assertThat(asked()).containsExactly("sun", "wang", "zhao");
    assertThat(now(ticket).assignee()).isNull();

    says("wang", ticket, Said.ACCEPT);

    assertThat(now(ticket).assignee()).isEqualTo("wang");
    assertThat(now(ticket).step()).isEqualTo(Step.ACKNOWLEDGED);
    assertThat(told(What.YOURS)).containsExactly("wang");
    assertThat(told(What.TAKEN)).containsExactlyInAnyOrder("sun", "zhao");
    assertThat(heard.last(TechnicianTook.class).member().name()).isEqualTo("Wang");
    says("zhao", ticket, Said.ACCEPT);
    assertThat(heard.last(JobTold.class).more()).isEqualTo("Wang");
    assertThat(now(ticket).assignee()).isEqualTo("wang");
    timers.advance(Duration.ofDays(1));
    assertThat(asked()).hasSize(3);
    nobodyIsLookedFor(ticket);
  }

  @Test
  void givesItToExactlyOneOfThoseWhoAcceptAtOnce() throws Exception {
    Ticket ticket = given.open();
    timers.advance(SETTLED);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (String login : List.of("wang", "zhao", "sun")) {
        all.add(() -> says(login, ticket, Said.ACCEPT));
      }
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      threads.invokeAll(all);
    }

    assertThat(heard.all(TechnicianTook.class)).hasSize(1);
    String holder = heard.last(TechnicianTook.class).member().login();
    assertThat(now(ticket).assignee()).isEqualTo(holder);
    assertThat(history(ticket, "assign")).containsExactly(holder);
    assertThat(jobs.offers(jobs.live(ticket.id()).orElseThrow().id()))
        .extracting(Offer::answer)
        .containsOnlyOnce(Offer.Answer.ACCEPTED)
        .doesNotContainNull();
  }

  @Test
  void asksTheOthersAfterAnHourAndThenCallsAnAgent() {
    jdbc.sql("update staff set skills = '{plumbing}' where login = 'li'").update();
    Ticket ticket = given.open();
    timers.advance(SETTLED);
    timers.advance(HOUR);
    assertThat(asked()).containsExactly("li", "sun", "wang", "zhao");
    nobodyIsLookedFor(ticket);

    timers.advance(HOUR);
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).contains("crew-missing");
    assertThat(history(ticket, "job_late")).hasSize(4);

    says("sun", ticket, Said.ACCEPT);
    assertThat(now(ticket).assignee()).isEqualTo("sun");
    nobodyIsLookedFor(ticket);
  }

  @Test
  void asksTheNextAtOnceWhenAllHaveDeclined() {
    jdbc.sql("update staff set skills = '{plumbing}' where login = 'zhao'").update();
    Ticket ticket = given.open();
    timers.advance(SETTLED);
    says("sun", ticket, Said.DECLINE);
    says("wang", ticket, Said.DECLINE, "too far");
    assertThat(asked()).hasSize(3);

    says("zhao", ticket, Said.DECLINE);

    assertThat(told(What.DECLINED)).hasSize(3);
    assertThat(asked()).containsExactly("sun", "wang", "zhao", "li");
  }

  @Test
  void asksAboutDangerAtOnceAndAboutTheRestInWorkingHours() {
    Instant night = Instant.parse("2026-03-04T15:00:00Z");
    clock.set(night);
    given.open(Kind.REPAIR, Urgency.NORMAL);
    given.emergency();
    timers.run();
    assertThat(asked()).hasSize(3);
    timers.advance(Duration.ofMinutes(10));
    assertThat(asked()).hasSize(4);

    timers.until(Instant.parse("2026-03-05T00:59:00Z"));
    assertThat(asked()).hasSize(4);
    timers.until(Instant.parse("2026-03-05T01:01:00Z"));
    assertThat(asked()).hasSize(7);
  }

  @Test
  void sendsSomebodyElseWhenTheOwnerSaysItIsNotFixed() {
    Ticket ticket = given.open();
    timers.advance(SETTLED);
    says("wang", ticket, Said.DONE, "new washer");
    assertThat(now(ticket).step()).isEqualTo(Step.RESOLVED);
    heard.forget();

    given.act(ticket, Request.of(Action.REJECT, "still drips"), "owner");
    assertThat(told(What.REJECTED)).containsExactly("wang");
    timers.advance(SETTLED);

    assertThat(asked()).containsExactlyInAnyOrder("sun", "zhao");
    assertThat(heard.last(JobOffered.class).rework()).isTrue();
  }

  @Test
  void asksNobodyAboutWhatHasEndedOrIsNoWork() {
    Ticket ticket = given.open();
    given.open(Kind.COMPLAINT, Urgency.URGENT);
    given.act(ticket, Request.of(Action.CANCEL, "mended itself"), "owner");
    timers.advance(HOUR);
    assertThat(asked()).isEmpty();

    Ticket other = given.open();
    timers.advance(SETTLED);
    given.act(other, Request.of(Action.CANCEL, "mended itself"), "owner");
    assertThat(told(What.OVER)).containsExactlyInAnyOrder("sun", "wang", "zhao");
    says("sun", other, Said.ACCEPT);
    assertThat(now(other).step()).isEqualTo(Step.CANCELLED);
    assertThat(told(What.OVER)).hasSize(4);
  }
}
