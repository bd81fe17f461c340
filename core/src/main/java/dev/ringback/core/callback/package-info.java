/// The ledger of callbacks: who was asked, who answered, what came of it. Neighbours: ticket,
/// policy, timer, event.
@NullMarked
package dev.ringback.core.callback;

import org.jspecify.annotations.NullMarked;
