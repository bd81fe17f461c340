/// Work that goes round and round on a thread of its own. Neighbours: none.
@NullMarked
package dev.ringback.bot.loop;

import org.jspecify.annotations.NullMarked;
