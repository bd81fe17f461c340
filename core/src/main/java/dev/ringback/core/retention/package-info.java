/// How long what is kept, and how people are forgotten: on request, or when their time is over.
/// Neighbours: policy, staff, timer, event, ticket; it reads and empties the rows of all the
/// others.
@NullMarked
package dev.ringback.core.retention;

import org.jspecify.annotations.NullMarked;
