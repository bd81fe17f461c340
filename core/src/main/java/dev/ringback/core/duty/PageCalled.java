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
/// @param repeated what the owner said anew, if that is why the person is called again
public record PageCalled(
    long pageId,
    long callId,
    String person,
    Address address,
    Language language,
    Ticket ticket,
    Optional<String> repeated) {}
