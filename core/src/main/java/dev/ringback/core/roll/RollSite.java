package dev.ringback.core.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a roll, or our books, say of an estate; null or empty: nothing.
///
/// @param region of phone numbers without a country code
record RollSite(
    String name,
    String key,
    List<String> aliases,
    @Nullable String timeZone,
    @Nullable String language,
    @Nullable String region) {}
