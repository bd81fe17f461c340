package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Situation;
import dev.ringback.core.triage.Urgency;
import java.util.Set;

/// One labelled message.
///
/// @param source the file and line it stands in
/// @param author the hand that wrote it; near-twins never stand on both sides of a split
/// @param chinese else English
/// @param tags of `understated`, `negative`, `two`
record Example(
    String source,
    String author,
    boolean chinese,
    Intent intent,
    Category category,
    Urgency urgency,
    Set<String> tags,
    String text) {

  static final Set<String> TAGS = Set.of("understated", "negative", "two");

  Example {
    tags = Set.copyOf(tags);
  }

  /// The same message, counted to another language.
  Example in(boolean chinese) {
    return new Example(source, author, chinese, intent, category, urgency, tags, text);
  }

  boolean emergency() {
    return urgency == Urgency.EMERGENCY;
  }

  /// Whether it only looks like danger.
  boolean lookalike() {
    return tags.contains("negative");
  }

  String situation() {
    return Situation.of(intent, category, urgency, lookalike());
  }

  String labels() {
    return intent.code() + " " + category.code() + " " + urgency.code();
  }
}
