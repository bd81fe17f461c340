package dev.ringback.core.crew;

import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Ticket;

/// Somebody has accepted the work: the owner is to hear name and number (R110).
public record TechnicianTook(Ticket ticket, Member member) {}
