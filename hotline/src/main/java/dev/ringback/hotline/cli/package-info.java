/// Commands of the jar that start neither engines nor the web server. Neighbours: core's config,
/// policy and triage.
@NullMarked
package dev.ringback.hotline.cli;

import org.jspecify.annotations.NullMarked;
