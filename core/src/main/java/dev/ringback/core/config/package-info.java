/// Where the operator's files are found and read. Neighbours: none.
@NullMarked
package dev.ringback.core.config;

import org.jspecify.annotations.NullMarked;
