/// Reading out which ticket is meant, which part is concerned and what is asked for. Neighbours:
/// dialogue's values, core's values.
@NullMarked
package dev.ringback.bot.understanding.ticket;

import org.jspecify.annotations.NullMarked;
