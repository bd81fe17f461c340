/// Messages in one writing, and the numbers and words in them. Neighbours: dialogue's values,
/// core's values.
@NullMarked
package dev.ringback.bot.understanding.text;

import org.jspecify.annotations.NullMarked;
