package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.AskingNow;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A callback is counted when the owner was asked, not when it would have been due.
class CallbackMomentTest extends CoreTest {

  private static final Duration DAYS = Duration.ofDays(3);

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired CallingBack calling;
  @Autowired AskingNow asking;
  @Autowired Reports reports;

  @ParameterizedTest
  @EnumSource(names = {"CALLBACKS", "MONTHLY", "SATISFACTION"})
  void countsWhatIsSentEarlyOrAnsweredByPhoneToday(Sheet sheet) {
    Callback early = callbackOf(given.closed(given.open()));
    asking.ask(early.id(), "moves out today", "lin");
    owners.answer(early.id(), Optional.of(5), "5", null);
    Callback phoned = callbackOf(given.closed(given.open()));
    calling.result(
        phoned.id(), new CallResult("phone", CallResult.Outcome.REACHED, 4, "fine"), "lin");
    callbackOf(given.closed(given.open()));

    assertThat(reports.of(sheet, now()).n()).isEqualTo(2);
  }

  @Test
  void tellsWhatWasAnsweredInTimeAndWhatWasNot() {
    Callback soon = callbackOf(given.closed(given.open()));
    owners.answer(soon.id(), Optional.of(5), "5", null);
    Callback late = callbackOf(given.closed(given.open()));
    callbackOf(given.closed(given.open()));
    clock.pass(Duration.ofDays(6));
    owners.answer(late.id(), Optional.of(4), "4", null);

    Span span = new Span(Instant.EPOCH, clock.instant().plusSeconds(1), null, ZoneId.of("UTC"));
    assertThat(reports.of(Sheet.CALLBACKS, span).figures().toString())
        .contains("inTime=1,", "late=2,");
  }

  @Test
  void asksNobodyWhoseWorkCameBackBeforeAnAnswer() {
    Ticket back = given.closed(given.open());
    asking.ask(callbackOf(back).id(), "moves out today", "lin");
    given.reopened(back);
    Callback other = callbackOf(given.closed(given.open()));
    asking.ask(other.id(), "moves out today", "lin");
    owners.answer(other.id(), Optional.of(5), "5", null);

    for (Sheet sheet : List.of(Sheet.SATISFACTION, Sheet.MONTHLY)) {
      assertThat(reports.of(sheet, now()).figures().toString())
          .contains("asked=1,", "returnRate=100.0,");
    }
  }

  @Test
  void showsHowManyAnsweredWithoutALevelAndHowManyOfThoseBadly() {
    answered("not great, he left a mess everywhere");
    answered("the plumber was friendly and quick");
    Callback five = callbackOf(given.closed(given.open()));
    owners.answer(five.id(), Optional.of(5), "5", null);

    for (Sheet sheet : List.of(Sheet.SATISFACTION, Sheet.MONTHLY)) {
      assertThat(reports.of(sheet, now()).figures().toString())
          .contains("n=1,", "satisfied=1,", "inWords=2,", "inWordsBad=1,");
    }
  }

  @Test
  void countsAClosingAfterASlipOfTheFingerOnce() {
    Callback asked = callbackOf(given.closed(given.open()));
    asking.ask(asked.id(), "moves out today", "lin");
    owners.answer(asked.id(), Optional.of(1), "1", null);
    owners.answer(asked.id(), Optional.of(5), "sorry I meant 5", null);

    Span span = new Span(Instant.EPOCH, clock.instant().plus(DAYS), null, ZoneId.of("UTC"));
    assertThat(reports.of(Sheet.CALLBACKS, span).figures().toString())
        .contains("handled=1,", "calledBack=1,", "callbackRate=100.0");
  }

  private void answered(String words) {
    Callback callback = callbackOf(given.closed(given.open()));
    owners.answer(callback.id(), Optional.empty(), words, null);
  }

  private Callback callbackOf(Ticket ticket) {
    return callbacks.of(ticket.id()).getLast();
  }

  private Span now() {
    return new Span(
        clock.instant().minus(Duration.ofDays(1)),
        clock.instant().plusSeconds(1),
        null,
        ZoneId.of("Asia/Shanghai"));
  }
}
