/// Figures, each with its n. Neighbours: policy; it reads the rows of all the others.
@NullMarked
package dev.ringback.core.report;

import org.jspecify.annotations.NullMarked;
