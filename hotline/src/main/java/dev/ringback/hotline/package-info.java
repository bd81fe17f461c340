/// The running service.
@NullMarked
package dev.ringback.hotline;

import org.jspecify.annotations.NullMarked;
