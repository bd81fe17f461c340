package dev.ringback.hotline.simulator;

import dev.ringback.bot.phrase.Segments;
import dev.ringback.core.delivery.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One bubble on a simulated phone.
///
/// @param received by the phone; else it was sent from there
/// @param outboxId of what was received
record PhoneText(
    long id,
    boolean received,
    String text,
    List<Choice> choices,
    List<String> photos,
    @Nullable Long outboxId,
    Instant at) {

  PhoneText {
    choices = List.copyOf(choices);
    photos = List.copyOf(photos);
  }

  /// What it costs as SMS.
  public Segments segments() {
    return Segments.count(text);
  }
}
