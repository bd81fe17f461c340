package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.Photos;
import dev.ringback.core.complaint.Finding;
import dev.ringback.core.work.Account;
import dev.ringback.core.work.Approval;
import dev.ringback.core.work.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a ticket's card shows of the work: money, photos, and what was found out of a complaint.
///
/// @param waiting for somebody's yes
/// @param paid whether there can be anything to pay
/// @param charged whether who pays can still be decided
record WorkView(
    Account account,
    List<Photos.Photo> photos,
    List<Finding> findings,
    List<Approval> waiting,
    boolean paid,
    boolean charged) {

  /// The plan that counts.
  public @Nullable Plan plan() {
    return account.plans().isEmpty() ? null : account.plans().getLast();
  }
}
