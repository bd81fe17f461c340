package dev.ringback.core.callback;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an owner said in words, for people to look through.
///
/// @param score the one that stands, 1 to 5; null where none was given
public record CallbackRemark(
    TicketNumber ticket,
    @Nullable Integer score,
    String words,
    CallbackReading reading,
    Instant at) {}
