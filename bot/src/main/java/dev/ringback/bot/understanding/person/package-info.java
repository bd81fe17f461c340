/// Reading out whom to ask for and how to call them. Neighbours: dialogue's values, core's values.
@NullMarked
package dev.ringback.bot.understanding.person;

import org.jspecify.annotations.NullMarked;
