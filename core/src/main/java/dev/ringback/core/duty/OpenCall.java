package dev.ringback.core.duty;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;

/// A call that may still be answered.
public record OpenCall(long pageId, TicketNumber ticket, Instant askedAt) {}
