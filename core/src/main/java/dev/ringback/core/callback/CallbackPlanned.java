package dev.ringback.core.callback;

import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.ticket.Ticket;

/// A line came into the ledger; announced inside the transaction that writes it.
public record CallbackPlanned(Callback callback, Ticket ticket, CallbackRules.Plan plan) {}
