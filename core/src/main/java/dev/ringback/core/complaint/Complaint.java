package dev.ringback.core.complaint;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a complaint stands.
///
/// @param stage 0 for the first
/// @param toldStage the stage that owner and staff were told of
/// @param responsible a staff login; null while there is nobody
/// @param contactDue by then the owner has confirmed to be understood (R85)
/// @param settledAt when the owner said that it is settled
public record Complaint(
    TicketNumber number,
    String grade,
    String department,
    int stage,
    int toldStage,
    @Nullable String responsible,
    Instant contactDue,
    @Nullable Instant confirmedAt,
    @Nullable Instant lateAt,
    @Nullable Instant settledAt) {}
