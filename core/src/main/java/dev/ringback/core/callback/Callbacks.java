package dev.ringback.core.callback;

import dev.ringback.core.ticket.Tickets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The ledger of callbacks, to be read.
@Component
public class Callbacks {

  private final CallbackRows rows;
  private final AskedRows asked;
  private final CallbackWords words;
  private final CallbackReadings readings;
  private final CallRecords records;
  private final Tickets tickets;

  Callbacks(
      CallbackRows rows,
      AskedRows asked,
      CallbackWords words,
      CallbackReadings readings,
      CallRecords records,
      Tickets tickets) {
    this.rows = rows;
    this.asked = asked;
    this.words = words;
    this.readings = readings;
    this.records = records;
    this.tickets = tickets;
  }

  public Optional<Callback> find(long id) {
    return rows.find(id);
  }

  /// Oldest closing first.
  public List<Callback> of(long ticketId) {
    return rows.of(ticketId);
  }

  public List<CallbackAnswer> answers(long id) {
    return words.answers(id);
  }

  /// What owners said in words, newest first.
  public List<CallbackRemark> remarks(int most) {
    return readings.latest(most);
  }

  /// Newest first.
  public List<Callback> list(CallbackFilter filter, int offset, int most) {
    return rows.list(filter, offset, most);
  }

  /// What people of ours called about and no supervisor has read, oldest first (R76).
  public List<Callback> unreviewed(int most) {
    return rows.unreviewed(most);
  }

  /// What was written down of the calls about these, oldest first.
  public List<CallRecord> calls(Collection<Long> ids) {
    return records.of(ids);
  }

  public long count(CallbackFilter filter) {
    return rows.count(filter);
  }

  /// What was asked in a thread and waits for an answer, in the order of asking.
  public List<Line> waitingIn(long conversationId) {
    return lines(asked.waitingIn(conversationId));
  }

  /// What was asked in a thread and waits for an answer, or was answered since then.
  public List<Line> openIn(long conversationId, Instant since) {
    return lines(asked.openIn(conversationId, since));
  }

  private List<Line> lines(List<Callback> callbacks) {
    return callbacks.stream()
        .flatMap(
            callback ->
                tickets.find(callback.ticket()).map(ticket -> new Line(callback, ticket)).stream())
        .toList();
  }
}
