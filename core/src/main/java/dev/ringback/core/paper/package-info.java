/// Documents to keep or print: PDF, Chinese and Latin in one font that the build brings.
/// Neighbours: none; whoever has something to print calls it.
@NullMarked
package dev.ringback.core.paper;

import org.jspecify.annotations.NullMarked;
