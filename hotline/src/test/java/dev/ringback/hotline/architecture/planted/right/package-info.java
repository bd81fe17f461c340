/// Half of a planted cycle.
@NullMarked
package dev.ringback.hotline.architecture.planted.right;

import org.jspecify.annotations.NullMarked;
