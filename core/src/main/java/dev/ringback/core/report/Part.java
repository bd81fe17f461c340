package dev.ringback.core.report;

/// What a report can be parted by.
///
/// @param name as the API calls it, and the column's heading
/// @param sql what tells the part of a row
record Part(String name, String sql) {}
