package dev.ringback.core.calling;

import dev.ringback.core.policy.Question;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the worklist: whom to call, why, and until when. What is wanted for several reasons
/// is called about once.
///
/// @param why the most pressing of `reasons`
/// @param reasons all of them, the most pressing first
/// @param who the owner's name
/// @param phone in E.164
/// @param matter the owner's own words
/// @param assignee a staff login
/// @param joint who calls or visits together
/// @param scale by which the overall answer is taken down
/// @param questions what to ask besides
public record Call(
    long id,
    long callbackId,
    TicketNumber ticket,
    Why why,
    List<Why> reasons,
    Instant dueAt,
    @Nullable String who,
    @Nullable String phone,
    String matter,
    String kind,
    @Nullable String assignee,
    @Nullable Instant acknowledgedAt,
    @Nullable String joint,
    int attempts,
    Scale scale,
    List<Question> questions) {

  public Call {
    reasons = List.copyOf(reasons);
    questions = List.copyOf(questions);
  }

  /// Hides name and phone: they are personal data and end up in logs.
  @Override
  public String toString() {
    return "Call[" + id + ", " + ticket + ", " + reasons + "]";
  }
}
