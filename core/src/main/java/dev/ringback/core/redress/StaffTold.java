package dev.ringback.core.redress;

import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Ticket;

/// A person of ours is to be told something; announced inside the transaction that decides it.
///
/// @param words what the owner said
public record StaffTold(Member member, What what, Ticket ticket, String words) {

  /// What they are told.
  public enum What {
    /// to the supervisor: an owner is not satisfied
    FAILED,
    /// to the supervisor: somebody is accused, and a complaint was opened
    COMPLAINED,
    /// to the supervisor: that was a slip of the finger
    SLIP,
    /// to whoever goes again
    REWORK,
    /// to whoever goes again: why the owner is not satisfied
    WHY,
    /// to the manager: it is not mended after days
    UNMENDED,
    /// to the technician: an owner is pleased
    PRAISE,
    /// to the supervisor: a repaired defect is reported again
    CAME_BACK,
    /// to the supervisor: a matter is told again and again
    AGAIN,
    /// to whoever answers for a complaint
    COMPLAINT_YOURS,
    /// to the manager: a grave complaint, or one at its next stage
    COMPLAINT_GRAVE,
    /// to a function that a complaint concerns besides the department
    COMPLAINT_ALSO,
    /// to supervisor and manager: the owner was not heard in time
    COMPLAINT_LATE,
    /// to whoever wrote a plan: a technical lead said no
    PLAN_RETURNED
  }
}
