/// The trained reader of comments, as the build keeps it. Neighbours: marks.
@NullMarked
package dev.ringback.core.comment.model;

import org.jspecify.annotations.NullMarked;
