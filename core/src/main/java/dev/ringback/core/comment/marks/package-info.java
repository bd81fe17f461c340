/// What a comment is known by: its words, and what the polarity lexicon makes of its clauses.
/// Neighbours: none.
@NullMarked
package dev.ringback.core.comment.marks;

import org.jspecify.annotations.NullMarked;
