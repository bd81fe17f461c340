package dev.ringback.core.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a ticket's history; never changed.
///
/// @param actor `owner`, `bot`, `system` or a staff login
/// @param action an [Action]'s code, or an alarm's: `page`, `page_accepted`, …
public record HistoryEntry(
    Instant at,
    String actor,
    String action,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reason) {}
