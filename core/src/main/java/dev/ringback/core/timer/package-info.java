/// Work that is due at a time: rows that db-scheduler runs. Neighbours: none.
@NullMarked
package dev.ringback.core.timer;

import org.jspecify.annotations.NullMarked;
