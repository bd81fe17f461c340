package dev.ringback.core.crew;

import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Ticket;

/// The technician comes later, or came for nothing; announced inside the transaction that notes it.
///
/// @param missed nobody was at home
/// @param words what the technician wrote
public record TechnicianHeldUp(Ticket ticket, Member member, boolean missed, String words) {}
