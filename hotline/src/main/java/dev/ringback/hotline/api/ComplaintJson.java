package dev.ringback.hotline.api;

import dev.ringback.core.complaint.Complaint;
import dev.ringback.core.complaint.Finding;
import dev.ringback.core.course.Relation;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A complaint as the API shows it, beside its ticket.
///
/// @param stage the name that policy gives it
/// @param contactBy by then the owner has confirmed to be understood
record ComplaintJson(
    TicketNumber number,
    String grade,
    String department,
    String stage,
    @Nullable String responsible,
    Instant contactBy,
    @Nullable Instant confirmedAt,
    @Nullable Instant lateAt,
    @Nullable Instant settledAt,
    List<Relation> related,
    List<Finding> findings) {

  static ComplaintJson of(
      Complaint complaint, String stage, List<Relation> related, List<Finding> findings) {
    return new ComplaintJson(
        complaint.number(),
        complaint.grade(),
        complaint.department(),
        stage,
        complaint.responsible(),
        complaint.contactDue(),
        complaint.confirmedAt(),
        complaint.lateAt(),
        complaint.settledAt(),
        related,
        findings);
  }
}
