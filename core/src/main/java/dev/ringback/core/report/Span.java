package dev.ringback.core.report;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a report is over.
///
/// @param to exclusive
/// @param site null: all
/// @param zone in which months and hours are told
public record Span(Instant from, Instant to, @Nullable String site, ZoneId zone) {}
