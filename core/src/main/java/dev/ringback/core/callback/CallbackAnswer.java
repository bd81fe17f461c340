package dev.ringback.core.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that an owner said when asked; never changed.
///
/// @param dimension what it is about, such as `overall`
/// @param reading what its words say; null where there are too few
public record CallbackAnswer(
    String dimension,
    @Nullable Integer score,
    @Nullable String text,
    Instant at,
    @Nullable CallbackReading reading) {}
