package dev.ringback.core.calling;

import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackCalled;
import dev.ringback.core.callback.CallbackEnded;
import dev.ringback.core.callback.CallbackPlanned;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.work.Paying;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts calls on the worklist when the ledger gives reason to, and takes them off when they are
/// made.
@Component
class Wanting {

  private static final Duration A_DAY = Duration.ofDays(1);

  /// What an owner's message does not replace.
  private static final Set<Why> INSISTED = EnumSet.of(Why.VISIT, Why.KEY);

  private static final Set<String> IN_PERSON = Set.of("visit", "walk", "face");

  private final Calls calls;
  private final Paying paying;
  private final Policy policy;
  private final Clock clock;

  Wanting(Calls calls, Paying paying, Policy policy, Clock clock) {
    this.calls = calls;
    this.paying = paying;
    this.policy = policy;
    this.clock = clock;
  }

  /// The first callback after a closing that policy wants a person for; on a second closing the
  /// defect had come back, and somebody calls whatever it was (R62).
  @EventListener
  void planned(CallbackPlanned planned) {
    Callback callback = planned.callback();
    boolean live = callback.state() == Callback.State.DUE;
    boolean again = callback.closing() > 1;
    if (live
        && callback.step() == 0
        && (planned.plan().everyOne() || again || paying.byOwner(planned.ticket().id()))) {
      Instant closed = Objects.requireNonNull(planned.ticket().closedAt());
      Instant due = again ? closed.plus(policy.callback().rework()) : planned.plan().by(closed);
      calls.want(callback.id(), why(again, planned.ticket().id()), due, clock.instant());
    }
  }

  private Why why(boolean again, long ticketId) {
    if (!again) {
      return Why.EVERY;
    }
    return calls.failed(ticketId) ? Why.FAILED : Why.AGAIN;
  }

  /// What is under way again is not asked about.
  @EventListener
  void moved(TicketMoved moved) {
    if (moved.before().state().ended() && !moved.ticket().state().ended()) {
      calls.withdraw(moved.ticket().id(), clock.instant());
    }
  }

  @EventListener
  void ended(CallbackEnded ended) {
    Callback callback = ended.callback();
    Instant now = clock.instant();
    switch (callback.state()) {
      case SILENT -> calls.want(callback.id(), Why.SILENT, now.plus(A_DAY), now);
      case UNREACHABLE -> calls.want(callback.id(), Why.UNREACHABLE, now.plus(A_DAY), now);
      case ANSWERED -> calls.end(callback.id(), "answered", 0, INSISTED, now);
      case DECLINED, SKIPPED -> calls.end(callback.id(), callback.state().code(), 0, now);
      case DUE, SENT -> {}
    }
  }

  /// A call is no visit.
  private static Set<Why> left(CallResult result) {
    return IN_PERSON.contains(result.method()) ? Set.of() : EnumSet.of(Why.VISIT);
  }

  @EventListener
  void called(CallbackCalled called) {
    long id = called.line().callback().id();
    switch (called.result().outcome()) {
      case REACHED -> calls.end(id, "reached", 0, left(called.result()), clock.instant());
      case DECLINED -> calls.end(id, "declined", 0, clock.instant());
      case NO_ANSWER -> {
        Instant at = Objects.requireNonNullElseGet(called.result().calledAt(), clock::instant);
        calls.tried(id, at, policy.callback().samples().triesApart());
        calls.end(id, "no_answer", policy.callback().samples().tries(), clock.instant());
      }
    }
  }
}
