package dev.ringback.core.engine;

/// How an embedded engine is.
///
/// @param restarts how often it ended by itself and was started again
public record EngineState(String engine, boolean running, int restarts) {}
