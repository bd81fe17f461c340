package dev.ringback.hotline.architecture.planted.right;

import dev.ringback.hotline.architecture.planted.left.Left;
import org.jspecify.annotations.Nullable;

/// Half of a cycle planted to show that the rule finds one.
public record Right(@Nullable Left other) {}
