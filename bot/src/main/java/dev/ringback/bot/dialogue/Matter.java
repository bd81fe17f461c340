package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.ZonedDateTime;

/// A ticket as the dialogue needs to know it.
///
/// @param openedAt in the site's zone
/// @param title the owner's own words, shortened
/// @param words the owner's own words
public record Matter(
    TicketNumber number,
    Kind kind,
    Category category,
    Urgency urgency,
    Step step,
    Place place,
    ZonedDateTime openedAt,
    String title,
    String words) {

  public boolean live() {
    return !step.state().ended();
  }

  public boolean placeKnown() {
    return place.known();
  }

  Matter at(Place other) {
    return new Matter(number, kind, category, urgency, step, other, openedAt, title, words);
  }

  public boolean emergency() {
    return urgency == Urgency.EMERGENCY;
  }

  /// Whether it was opened within this long before that moment.
  boolean openedWithin(java.time.Duration length, java.time.Instant before) {
    return openedAt.toInstant().isAfter(before.minus(length));
  }
}
