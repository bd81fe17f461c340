/// Households over HTTP and from the command line. Neighbours: core's household, roll, staff,
/// engine.
@NullMarked
package dev.ringback.hotline.households;

import org.jspecify.annotations.NullMarked;
