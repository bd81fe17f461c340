package dev.ringback.core.event;

import java.time.Instant;

/// Something that has changed, as consoles are told.
///
/// @param id resumes exactly behind this event
/// @param type past tense, dotted, such as `ticket.opened`
/// @param subject the ticket's number or the id of the conversation, callback, page or task
public record Event(Position id, String type, String subject, Instant at) {}
