/// Moments in time as the database keeps them.
@NullMarked
package dev.ringback.core.moment;

import org.jspecify.annotations.NullMarked;
