package dev.ringback.core.roll;

/// Why a row was not taken.
///
/// @param line where the row begins in the file, from 1; the header counts
/// @param column as the header calls it
/// @param reason without the cell's words, which are personal
public record Rejection(long line, String column, String reason) {}
