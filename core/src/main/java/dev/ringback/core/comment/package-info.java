/// Reads what owners say in free words of a repair: pleased or not, and of what. Neighbours: none.
@NullMarked
package dev.ringback.core.comment;

import org.jspecify.annotations.NullMarked;
