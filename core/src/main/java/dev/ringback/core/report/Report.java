package dev.ringback.core.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures over a span of time.
///
/// @param n of how many things the figures speak
/// @param figures over all of them; null where nothing can be said
/// @param columns of the rows, in order
/// @param rows the same, parted by what the report is about
public record Report(
    String name,
    Span span,
    long n,
    Map<String, @Nullable Object> figures,
    List<String> columns,
    List<Map<String, @Nullable Object>> rows) {}
