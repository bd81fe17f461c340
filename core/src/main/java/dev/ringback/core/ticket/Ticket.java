package dev.ringback.core.ticket;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One matter that somebody reported, as it stands now.
///
/// @param assignee the login of the person named
/// @param firstContact who first dealt with the owner and stays responsible (R11)
/// @param warranty `in`, `out` or `unknown`
/// @param closedHow `accepted`, `silence` or `staff`; null while it lives
/// @param rounds how often it has been closed
/// @param version grows with every change
public record Ticket(
    TicketNumber number,
    Kind kind,
    Category category,
    Urgency urgency,
    Step step,
    String description,
    Language language,
    String channel,
    @Nullable Long conversationId,
    Reporter reporter,
    Place place,
    Instant openedAt,
    @Nullable String assignee,
    @Nullable String firstContact,
    String warranty,
    String policyVersion,
    @Nullable Instant resolvedAt,
    @Nullable Instant closedAt,
    @Nullable String closedHow,
    int rounds,
    int version) {

  /// The key of its row.
  public long id() {
    return number.serial();
  }

  public Step.State state() {
    return step.state();
  }

  /// Whether it ended with the work done: accepted, or not objected to.
  public boolean done() {
    return step.state() == Step.State.CLOSED && closedHow != null && !closedHow.equals("staff");
  }

  public boolean emergency() {
    return urgency == Urgency.EMERGENCY;
  }

  /// Whom a ticket is from.
  ///
  /// @param phone in E.164
  /// @param address the channel's own address
  public record Reporter(@Nullable String name, @Nullable String phone, @Nullable String address) {}
}
