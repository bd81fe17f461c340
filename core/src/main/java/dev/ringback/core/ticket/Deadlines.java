package dev.ringback.core.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The promises of one ticket; null where policy promises nothing.
public record Deadlines(
    @Nullable Instant respond,
    @Nullable Instant arrive,
    @Nullable Instant plan,
    @Nullable Instant resolve) {}
