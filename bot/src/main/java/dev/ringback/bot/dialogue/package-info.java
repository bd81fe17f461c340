/// What to do about what was said: pure functions over sealed types. Neighbours: phrase, core's
/// values.
@NullMarked
package dev.ringback.bot.dialogue;

import org.jspecify.annotations.NullMarked;
