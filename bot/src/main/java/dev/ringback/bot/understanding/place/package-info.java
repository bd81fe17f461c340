/// Reading places out of a message. Neighbours: dialogue's values, core's values.
@NullMarked
package dev.ringback.bot.understanding.place;

import org.jspecify.annotations.NullMarked;
