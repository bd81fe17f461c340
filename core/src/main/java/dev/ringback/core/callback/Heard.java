package dev.ringback.core.callback;

import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;

/// What came of an owner's answer.
///
/// @param line as it is afterwards
/// @param counted whether it changes a figure; an answer that comes too late does not
/// @param broughtBack whether the work is open again by it
/// @param complaint that was opened because of it
public record Heard(
    Line line, boolean counted, boolean broughtBack, Optional<TicketNumber> complaint) {}
