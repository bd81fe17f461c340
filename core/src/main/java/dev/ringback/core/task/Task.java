package dev.ringback.core.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that a person of ours must look at.
///
/// @param kind such as `set-aside`, `undeliverable`, `agent-wanted`, `callback-failed`
public record Task(
    long id,
    String kind,
    @Nullable Long conversationId,
    @Nullable Long ticketId,
    String reason,
    Instant at) {}
