package dev.ringback.hotline.simulator;

/// A callback that can be asked now.
record DueCallback(long id, String ticket) {}
