package dev.ringback.hotline.repeat;

import org.jspecify.annotations.Nullable;

/// What a call was answered, as it is given again.
///
/// @param location of what was made, if anything was
record KeptAnswer(int status, @Nullable String type, @Nullable String location, byte[] body) {}
