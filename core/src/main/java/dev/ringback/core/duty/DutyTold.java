package dev.ringback.core.duty;

import dev.ringback.core.ticket.Ticket;

/// Somebody on duty tells how it stands with an emergency, and its owner is to hear it; announced
/// inside the transaction that notes it.
///
/// @param name of the person, as the owner may hear it
/// @param words what they wrote
public record DutyTold(Ticket ticket, String name, DutyReport what, String words) {}
