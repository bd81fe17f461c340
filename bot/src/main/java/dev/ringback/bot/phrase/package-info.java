/// The words that people are told, from `config/phrases`. Neighbours: core.
@NullMarked
package dev.ringback.bot.phrase;

import org.jspecify.annotations.NullMarked;
