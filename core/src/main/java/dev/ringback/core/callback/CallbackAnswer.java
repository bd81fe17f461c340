package dev.ringback.core.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that an owner said when asked; never changed.
///
/// @param dimension what it is about, such as `overall`
public record CallbackAnswer(
    String dimension, @Nullable Integer score, @Nullable String text, Instant at) {}
