package dev.ringback.hotline.api;

import dev.ringback.core.course.Relation;
import dev.ringback.core.ticket.Deadlines;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketDetails;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as the API shows it.
record TicketJson(
    TicketNumber number,
    Kind kind,
    Category category,
    Urgency urgency,
    Step.State state,
    Step step,
    String description,
    Language language,
    String channel,
    Ticket.Reporter contact,
    Place place,
    Instant openedAt,
    Deadlines deadlines,
    @Nullable String assignee,
    @Nullable String firstContact,
    String warranty,
    @Nullable Long conversationId,
    int version,
    String policyVersion,
    @Nullable Instant resolvedAt,
    @Nullable Instant closedAt,
    @Nullable String closedHow,
    Map<Fact, String> facts,
    List<Relation> related,
    List<HistoryEntry> history) {

  /// @param related the tickets that it belongs with
  static TicketJson of(TicketDetails details, List<Relation> related) {
    Ticket ticket = details.ticket();
    return new TicketJson(
        ticket.number(),
        ticket.kind(),
        ticket.category(),
        ticket.urgency(),
        ticket.state(),
        ticket.step(),
        ticket.description(),
        ticket.language(),
        ticket.channel(),
        ticket.reporter(),
        ticket.place(),
        ticket.openedAt(),
        details.deadlines(),
        ticket.assignee(),
        ticket.firstContact(),
        ticket.warranty(),
        ticket.conversationId(),
        ticket.version(),
        ticket.policyVersion(),
        ticket.resolvedAt(),
        ticket.closedAt(),
        ticket.closedHow(),
        details.facts(),
        related,
        details.history());
  }
}
