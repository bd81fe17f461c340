/// Everything that belongs to one ticket in one file to keep or hand over (R49). Neighbours: the
/// service desk and the bot's log.
@NullMarked
package dev.ringback.hotline.bundle;

import org.jspecify.annotations.NullMarked;
