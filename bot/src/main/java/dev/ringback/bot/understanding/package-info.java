/// Reading places, numbers and answers out of a message. Neighbours: dialogue, core's values.
@NullMarked
package dev.ringback.bot.understanding;

import org.jspecify.annotations.NullMarked;
