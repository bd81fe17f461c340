package dev.ringback.core.filing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/// A summary as it stood when it was filed (R91, R98, R101, R102).
///
/// @param name `hard` (weekly), `monthly`, `quarterly`, `household` or `annual`
/// @param to exclusive
/// @param content JSON: the figures of each of its reports
public record FiledReport(
    long id,
    String name,
    Instant from,
    Instant to,
    String zone,
    Instant filedAt,
    @JsonRawValue String content) {}
