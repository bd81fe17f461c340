package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;

/// What has come about of a ticket, for its owner to hear.
public sealed interface TicketNews extends Incoming {

  /// A ticket was just opened from the owner's words.
  record Opened(
      Matter matter, Step.Where where, Promise promise, Optional<Hazard> hazard, Besides besides)
      implements TicketNews {}

  /// A colleague took a ticket down for the owner, who has told all that there is to tell.
  record TakenDown(Matter matter, Promise promise, Optional<Hazard> hazard) implements TicketNews {}

  /// All that is needed of a ticket is known.
  record Recorded(Matter matter, Promise promise) implements TicketNews {}

  /// What stands promised of a ticket.
  ///
  /// @param late whether the time has passed
  record Promised(TicketNumber ticket, Promise promise, boolean late) implements TicketNews {}

  /// Why a matter was passed on or declined, for who asks again whom to turn to.
  ///
  /// @param outside which matter of none of ours it is, where the bot said so
  record Referral(Matter matter, Optional<String> outside, String reason) implements TicketNews {}

  /// Nobody on duty has answered yet.
  record StillCalling(TicketNumber ticket) implements TicketNews {}

  /// Somebody on duty has the emergency.
  record DutyAccepted(Matter matter, String name) implements TicketNews {}

  /// Somebody on duty tells how it stands with an emergency.
  ///
  /// @param words what they wrote; empty: that they are on the way
  record DutyNews(TicketNumber ticket, String name, Optional<String> words) implements TicketNews {}

  /// Somebody is named for a ticket.
  ///
  /// @param badge the number on it; `none` where it is not known, as with the next two
  /// @param phone to reach them at
  /// @param visit when they come
  /// @param unpriced whether nobody knows yet if it is free
  record Assigned(
      Matter matter, String name, String badge, String phone, String visit, boolean unpriced)
      implements TicketNews {}

  /// Somebody comes soon, as agreed.
  record VisitNear(Matter matter, String visit) implements TicketNews {}

  /// The technician is on the way.
  ///
  /// @param phone to ring them; `none` where there is no number
  record Underway(Matter matter, String name, String phone) implements TicketNews {}

  /// The technician is held up.
  ///
  /// @param minutes by how much; `none` where that was not said
  record Late(TicketNumber ticket, String name, String minutes) implements TicketNews {}

  /// The technician was there, and nobody was at home.
  record Missed(TicketNumber ticket, String name) implements TicketNews {}

  /// Something was done with a ticket by somebody else than the owner.
  ///
  /// @param said reason, name or time, as the phrase for this action wants it
  record Moved(Matter matter, Action action, String by, String said) implements TicketNews {}

  /// The owner has not said whether it is fixed.
  record AcceptanceOverdue(Matter matter) implements TicketNews {}

  /// Before work starts: whether it is free.
  ///
  /// @param until the last day covered, such as `2028-03-04`; `none` where there is no end
  record WarrantyKnown(Matter matter, boolean free, String until) implements TicketNews {}

  /// A person of ours has talked with the owner, and noted what was said.
  record CallRecorded(Matter matter, String words) implements TicketNews {}

  /// What is done so that it does not go wrong again.
  record Improved(Matter matter, String measure) implements TicketNews {}

  /// Something is told to all who reported the same fault.
  ///
  /// @param text empty: that it is one fault for many
  record Announced(TicketNumber ticket, Optional<String> text) implements TicketNews {}
}
