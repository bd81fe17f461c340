package dev.ringback.core.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a report is over.
///
/// @param to exclusive
/// @param site null: all
public record Span(Instant from, Instant to, @Nullable String site) {}
