package dev.ringback.core.event;

/// There are new event rows; listen after the commit (`@TransactionalEventListener`).
public record EventsRecorded() {}
