package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;

/// A low answer that had opened a ticket again was a slip of the finger, and the ticket is about to
/// be closed again; announced inside the transaction that does so.
///
/// @param closing which closing of the ticket was answered
public record AnswerTakenBack(Ticket ticket, int closing) {}
