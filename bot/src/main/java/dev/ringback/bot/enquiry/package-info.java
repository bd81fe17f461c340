/// Questions that many ask, and what they are answered: `config/answers`. Neighbours: core's config
/// and triage, phrase.
@NullMarked
package dev.ringback.bot.enquiry;

import org.jspecify.annotations.NullMarked;
