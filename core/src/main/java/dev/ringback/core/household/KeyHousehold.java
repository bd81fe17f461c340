package dev.ringback.core.household;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A household that the manager calls (R75).
///
/// @param reason null: none was told
/// @param by who put it on the list
public record KeyHousehold(long flat, @Nullable String reason, String by, Instant since) {}
