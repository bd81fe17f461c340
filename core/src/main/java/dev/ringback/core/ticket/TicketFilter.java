package dev.ringback.core.ticket;

import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which tickets are wanted; null: any.
///
/// @param phone of the reporter, in E.164
/// @param since opened at this time or later
public record TicketFilter(
    Step.@Nullable State state,
    @Nullable Urgency urgency,
    @Nullable Kind kind,
    @Nullable String phone,
    @Nullable Instant since) {}
