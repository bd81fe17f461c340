package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.util.Optional;

/// A person on duty is to be called at one address; announced inside the transaction that calls.
///
/// One is published per address of the person.
///
/// @param callId tells this call from every other
/// @param words what the owner said that calls for it, if not how the ticket began
public record PageCalled(
    long pageId,
    long callId,
    String person,
    Address address,
    Language language,
    Ticket ticket,
    Optional<String> words) {}
