package dev.ringback.bot.understanding.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// What a message's times and phone numbers are read against.
///
/// @param now when the message was written
/// @param zone where its writer lives
/// @param caller the number it was written from, if that is one, in E.164
public record Surroundings(Instant now, ZoneId zone, Optional<String> caller) {}
