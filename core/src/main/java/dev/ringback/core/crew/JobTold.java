package dev.ringback.core.crew;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Ticket;

/// A technician is to hear something of a job; announced inside the transaction that decides it.
///
/// @param more who has it, what the owner said, or what it costs
public record JobTold(Member member, Address to, Ticket ticket, What what, String more) {

  /// What they hear.
  public enum What {
    /// it is theirs
    YOURS,
    /// somebody else has it
    TAKEN,
    /// noted that they can't
    DECLINED,
    /// not to be done any more, or not by them
    OVER,
    CONTACTED,
    UNDERWAY,
    ARRIVED,
    LATE,
    ABSENT,
    /// the owner is asked
    DONE,
    PARTS,
    NOTED,
    /// put down
    COSTS,
    /// put down; the owner is asked to agree before it can be reported done
    CONSENT,
    /// nobody has decided yet who pays
    UNDECIDED,
    /// the owner agrees to what it costs
    AGREED,
    /// the owner says that it is not fixed
    REJECTED,
    /// the ticket is not where that could be said of it
    NOT_NOW,
    CHECKLIST
  }
}
