package dev.ringback.hotline.architecture.planted.left;

import dev.ringback.hotline.architecture.planted.right.Right;
import org.jspecify.annotations.Nullable;

/// Half of a cycle planted to show that the rule finds one.
public record Left(@Nullable Right other) {}
