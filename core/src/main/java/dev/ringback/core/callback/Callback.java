package dev.ringback.core.callback;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of the ledger: asking once about one closing of one ticket.
///
/// @param round which line of the ticket, from 1
/// @param closing which closing of the ticket, from 1
/// @param step 0 for the first question of its purpose after that closing
/// @param owner whom the cap on asking protects
/// @param breachAt an answer is to be had by then
/// @param method `message`, or how a person called back
/// @param reason why it was skipped, declined or asked early
/// @param scale what the question how it went offers
/// @param score 1 very dissatisfied … 5 very satisfied; the overall answer that counts
public record Callback(
    long id,
    TicketNumber ticket,
    int round,
    Purpose purpose,
    int closing,
    int step,
    String owner,
    State state,
    Instant dueAt,
    @Nullable Instant breachAt,
    String method,
    Scale scale,
    @Nullable String reason,
    @Nullable Instant sentAt,
    @Nullable Instant remindedAt,
    @Nullable Instant answeredAt,
    @Nullable Integer score) {

  /// How far it has come; nothing is said to be done that did not happen.
  public enum State {
    /// not asked yet
    DUE,
    /// asked, no answer yet
    SENT,
    ANSWERED,
    /// asked, no answer in time
    SILENT,
    /// there was no way to ask, or nobody picked up
    UNREACHABLE,
    /// the owner did not want to answer
    DECLINED,
    /// not asked, for the reason given
    SKIPPED;

    /// The name used in rows and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no state is called so
    public static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
