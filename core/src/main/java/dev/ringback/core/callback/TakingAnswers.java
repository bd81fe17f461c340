package dev.ringback.core.callback;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts an answer, or only keeps it, and acts on a bad one; the caller has locked ticket and
/// callback.
@Component
class TakingAnswers {

  /// So long a slip of the finger can be mended.
  private static final Duration CORRECTABLE = Duration.ofMinutes(15);

  private final CallbackRows rows;
  private final ActingOnTicket acting;
  private final Tasks tasks;
  private final Events events;
  private final Policy policy;

  TakingAnswers(
      CallbackRows rows, ActingOnTicket acting, Tasks tasks, Events events, Policy policy) {
    this.rows = rows;
    this.acting = acting;
    this.tasks = tasks;
    this.events = events;
    this.policy = policy;
  }

  /// @param method how it was said: `message`, `phone`, …
  /// @param actor who brought it: `owner` or a staff login
  void hear(Callback callback, Ticket ticket, Said said, String method, String actor, Instant now) {
    rows.say(callback.id(), said.score(), said.words(), said.messageId(), now);
    if (counts(callback, said, now)) {
      Integer score = said.score() == null ? callback.score() : said.score();
      rows.answered(callback.id(), method, score, now);
    }
    events.record("callback.answered", Long.toString(callback.id()));
    if (said.score() != null && said.score() <= policy.callback().failAtMost()) {
      failed(callback, ticket, said, actor);
    }
  }

  /// An answer that comes too late is kept and acted on, but changes no figure.
  private static boolean counts(Callback callback, Said said, Instant now) {
    return switch (callback.state()) {
      case DUE, SENT -> true;
      case ANSWERED ->
          said.score() != null
              && (callback.score() == null
                  || callback.answeredAt() != null
                      && now.isBefore(callback.answeredAt().plus(CORRECTABLE)));
      case SILENT, UNREACHABLE, DECLINED, SKIPPED -> false;
    };
  }

  private void failed(Callback callback, Ticket ticket, Said said, String actor) {
    String reason =
        "callback: " + said.score() + " of 5" + (said.words() == null ? "" : " — " + said.words());
    tasks.open("callback-failed", ticket.conversationId(), ticket.id(), reason);
    if (ticket.state().ended()) {
      acting.act(ticket.number(), Request.of(Action.REOPEN, reason), actor);
    }
    events.record("callback.failed", Long.toString(callback.id()));
  }

  /// What an owner said.
  record Said(@Nullable Integer score, @Nullable String words, @Nullable Long messageId) {}
}
