package dev.ringback.core.crew;

import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Ticket;

/// The technician is on the way.
public record TechnicianUnderway(Ticket ticket, Member member) {}
