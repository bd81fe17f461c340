package dev.ringback.bot.understanding.time;

import java.time.Instant;
import java.time.ZoneId;

/// What a message's times and phone numbers are read against.
///
/// @param now when the message was written
/// @param zone where its writer lives
public record Surroundings(Instant now, ZoneId zone) {}
