package dev.ringback.core.crew;

import dev.ringback.core.staff.Member;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A technician as one who could do the work on a ticket.
///
/// @param skilled knows this sort of work
/// @param local goes to this estate
/// @param onDuty by the roster; true where none is kept
/// @param jobs live tickets that are theirs
/// @param busy has as many as the policy lets one have
/// @param reachable has a phone or a chat
/// @param askedAt when they were asked last; the epoch if never
public record Suggestion(
    Member member,
    boolean skilled,
    boolean local,
    boolean onDuty,
    long jobs,
    boolean busy,
    boolean reachable,
    Instant askedAt) {

  /// Who fits best first.
  static final Comparator<Suggestion> BEST =
      Comparator.comparing(Suggestion::fit)
          .reversed()
          .thenComparingLong(Suggestion::jobs)
          .thenComparing(Suggestion::askedAt)
          .thenComparing(one -> one.member().login());

  /// Each in turn: who was asked longest ago first.
  static final Comparator<Suggestion> IN_TURN =
      Comparator.comparing(Suggestion::busy)
          .thenComparing(Suggestion::askedAt)
          .thenComparing(one -> one.member().login());

  public String login() {
    return member.login();
  }

  /// The more of it is true, the earlier ones counting most: the estate and duty are musts, skill
  /// is what the work needs, and who is busy comes later.
  private int fit() {
    int fit = 0;
    for (boolean good : List.of(reachable, local, onDuty, skilled, !busy)) {
      fit = 2 * fit + (good ? 1 : 0);
    }
    return fit;
  }
}
