/// The service desk: it knows no vendor, no web page and no dialogue.
@NullMarked
package dev.ringback.core;

import org.jspecify.annotations.NullMarked;
