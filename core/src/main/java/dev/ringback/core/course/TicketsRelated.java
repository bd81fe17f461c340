package dev.ringback.core.course;

/// Two tickets belong together from now on; announced inside the transaction that finds out.
///
/// @param actor a staff login, `bot` or `system`
public record TicketsRelated(long ticketId, Relation.How how, long otherId, String actor) {}
