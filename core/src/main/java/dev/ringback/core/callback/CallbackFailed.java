package dev.ringback.core.callback;

import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;

/// An owner is not satisfied; announced inside the transaction that hears it.
///
/// @param line the ticket as it was before it was brought back
/// @param complaint that was opened instead of bringing the work back
public record CallbackFailed(
    Line line, String words, boolean broughtBack, Optional<TicketNumber> complaint) {}
