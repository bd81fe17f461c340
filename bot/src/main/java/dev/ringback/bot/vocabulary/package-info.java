/// Word lists, and the one writing that they are matched in. Neighbours: none.
@NullMarked
package dev.ringback.bot.vocabulary;

import org.jspecify.annotations.NullMarked;
