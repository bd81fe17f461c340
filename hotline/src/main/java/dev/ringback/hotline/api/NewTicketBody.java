package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A ticket to be opened, as a clerk or a script gives it.
///
/// @param category empty: triage says
/// @param urgency empty: triage says
/// @param channel `phone`, `mail` or `visit`
/// @param language what the owner wants to be written to in; empty: that of the description
record NewTicketBody(
    @Nullable Kind kind,
    @Nullable Category category,
    @Nullable Urgency urgency,
    @Nullable String description,
    @Nullable Contact contact,
    @Nullable Place place,
    @Nullable String channel,
    @Nullable Language language) {

  // the other channels open theirs from the message itself
  private static final Set<String> CHANNELS = Set.of("phone", "mail", "visit");

  /// Who it is from.
  ///
  /// @param texts false: wants no texts; else a mobile number gets the ticket's number and its news
  record Contact(@Nullable String name, @Nullable String phone, @Nullable Boolean texts) {}

  boolean texts() {
    return contact == null || !Boolean.FALSE.equals(contact.texts());
  }

  Verdict judged(Triage triage) {
    given();
    return triage.judge(Given.needed("description", description));
  }

  Draft draft(Verdict verdict) {
    String told = Given.needed("description", description);
    String by = Given.needed("channel", channel);
    if (!CHANNELS.contains(by)) {
      throw Refusal.field("channel", "must be one of phone, mail, visit");
    }
    return new Draft(
        given(),
        category == null ? verdict.category() : category,
        urgency == null ? verdict.urgency() : urgency,
        told,
        language == null ? verdict.language() : language,
        by,
        null,
        reporter(),
        cleanPlace());
  }

  private Kind given() {
    if (kind == null) {
      throw Refusal.field("kind", "is needed");
    }
    return kind;
  }

  private Ticket.Reporter reporter() {
    return contact == null
        ? new Ticket.Reporter(null, null, null)
        : new Ticket.Reporter(
            Given.text("contact.name", contact.name()),
            Given.phone("contact.phone", contact.phone()),
            null);
  }

  private Place cleanPlace() {
    return place == null
        ? Place.UNKNOWN
        : new Place(
            Given.text("place.site", place.site()),
            Given.text("place.building", place.building()),
            Given.text("place.unit", place.unit()),
            Given.text("place.floor", place.floor()),
            Given.text("place.room", place.room()),
            Given.text("place.spot", place.spot()),
            Given.text("place.text", place.text()));
  }
}
