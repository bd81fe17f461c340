/// Rows that tell consoles what has changed, written in the transaction that changed it.
/// Neighbours: none.
@NullMarked
package dev.ringback.core.event;

import org.jspecify.annotations.NullMarked;
