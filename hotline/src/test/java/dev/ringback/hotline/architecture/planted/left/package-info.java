/// Half of a planted cycle.
@NullMarked
package dev.ringback.hotline.architecture.planted.left;

import org.jspecify.annotations.NullMarked;
