package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Asks, reminds, and gives up asking; the caller has locked tickets and callbacks.
@Component
class Asking {

  private final CallbackRows rows;
  private final Reach reach;
  private final Moves moves;
  private final ComplainedOf complained;
  private final Tasks tasks;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Asking(
      CallbackRows rows,
      Reach reach,
      Moves moves,
      ComplainedOf complained,
      Tasks tasks,
      Events events,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.reach = reach;
    this.moves = moves;
    this.complained = complained;
    this.tasks = tasks;
    this.events = events;
    this.publisher = publisher;
  }

  /// Asks about all of these in one message.
  ///
  /// @param lines of one thread
  /// @param reason why it is asked before it is due; null: it is due
  /// @return those that were asked
  List<Line> ask(List<Line> lines, @Nullable String reason, Instant now) {
    List<Line> asked = new ArrayList<>();
    boolean alike = lines.stream().map(line -> line.callback().scale()).distinct().count() <= 1;
    for (Line line : lines) {
      if (reach.optedOut(line.ticket())) {
        moves.end(line.callback(), line.ticket(), State.SKIPPED, "opted_out");
      } else if (reach.open(line.ticket())) {
        // one message asks by one scale
        Scale scale = alike ? line.callback().scale() : Scale.S5;
        rows.asked(line.callback().id(), now, reason, reach.owner(line.ticket()), scale);
        events.record("callback.sent", Long.toString(line.callback().id()));
        asked.add(new Line(rows.find(line.callback().id()).orElseThrow(), line.ticket()));
      } else {
        moves.end(line.callback(), line.ticket(), State.UNREACHABLE, "no_thread");
        forAPerson("callback-unreachable", line);
      }
    }
    if (!asked.isEmpty()) {
      publisher.publishEvent(new CallbackDue(asked, false));
    }
    return asked;
  }

  /// @return those for which an answer is still waited for
  List<Line> remind(List<Line> lines, Instant now) {
    List<Line> reminded = new ArrayList<>();
    for (Line line : lines) {
      if (reach.optedOut(line.ticket())) {
        moves.end(line.callback(), line.ticket(), State.DECLINED, "opted_out");
      } else {
        rows.reminded(line.callback().id(), now);
        events.record("callback.reminded", Long.toString(line.callback().id()));
        reminded.add(line);
      }
    }
    if (!reminded.isEmpty()) {
      publisher.publishEvent(new CallbackDue(reminded, true));
    }
    return reminded;
  }

  void skip(Line line, String reason) {
    moves.end(line.callback(), line.ticket(), State.SKIPPED, reason);
  }

  void giveUp(Line line) {
    moves.end(line.callback(), line.ticket(), State.SILENT, null);
    forAPerson("callback-silent", line);
  }

  /// Somebody has blamed, has not told how much, and nobody does anything about it.
  void unclear(Line line) {
    if (line.callback().score() == null
        && line.ticket().state().ended()
        && !complained.sinceAsked(line)) {
      forAPerson(ComplainedOf.UNCLEAR, line);
    }
  }

  private void forAPerson(String kind, Line line) {
    Ticket ticket = line.ticket();
    tasks.open(
        kind,
        ticket.conversationId(),
        ticket.id(),
        "callback " + line.callback().id() + " of " + ticket.number());
  }
}
