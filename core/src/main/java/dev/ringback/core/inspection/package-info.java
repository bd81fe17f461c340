/// What inspectors score whole projects by, and what a row of bad quarters calls for (R79).
/// Neighbours: none.
@NullMarked
package dev.ringback.core.inspection;

import org.jspecify.annotations.NullMarked;
