/// Reading a whole message as an answer. Neighbours: dialogue's values, core's values.
@NullMarked
package dev.ringback.bot.understanding.answer;

import org.jspecify.annotations.NullMarked;
