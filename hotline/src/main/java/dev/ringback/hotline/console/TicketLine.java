package dev.ringback.hotline.console;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the list of tickets.
record TicketLine(
    TicketNumber number,
    String kind,
    String category,
    String urgency,
    String state,
    String description,
    @Nullable String reporter,
    @Nullable String assignee,
    Instant openedAt) {}
