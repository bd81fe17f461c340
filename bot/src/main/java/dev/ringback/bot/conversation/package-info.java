/// Threads and what was said in them: the inbox, the log, speaking. Neighbours: dialogue, phrase,
/// core.
@NullMarked
package dev.ringback.bot.conversation;

import org.jspecify.annotations.NullMarked;
