/// Reading out when a trouble began and when somebody is at home. Neighbours: dialogue's values,
/// core's values.
@NullMarked
package dev.ringback.bot.understanding.time;

import org.jspecify.annotations.NullMarked;
