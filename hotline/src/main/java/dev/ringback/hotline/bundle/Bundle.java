package dev.ringback.hotline.bundle;

import dev.ringback.bot.conversation.Photos.Photo;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackAnswer;
import dev.ringback.core.complaint.Finding;
import dev.ringback.core.course.Relation;
import dev.ringback.core.ticket.TicketDetails;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.Account;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the books hold of one ticket.
///
/// @param talk the messages that belong to it, oldest first
/// @param callbacks oldest first
record Bundle(
    TicketNumber number,
    TicketDetails details,
    List<Promise> promises,
    Account account,
    List<Finding> findings,
    List<Relation> related,
    List<Said> talk,
    List<Survey> callbacks,
    List<Photo> photos) {

  /// One promise of one round.
  record Promise(
      String kind,
      int round,
      Instant due,
      Instant limit,
      @Nullable Instant met,
      @Nullable Instant breached,
      @Nullable Instant extended,
      @Nullable Instant dropped) {}

  /// One message.
  ///
  /// @param author `owner`, `bot`, `system` or a staff login
  record Said(Instant at, String author, String text) {}

  /// One line of the ledger with what was answered.
  record Survey(Callback callback, List<CallbackAnswer> answers) {}
}
