package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketFilter;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Which tickets a caller wants to see; what is left out fits all.
record AskedTickets(
    @Parameter(schema = @Schema(implementation = Step.State.class)) @Nullable String state,
    @Parameter(schema = @Schema(implementation = Urgency.class)) @Nullable String urgency,
    @Parameter(schema = @Schema(implementation = Kind.class)) @Nullable String kind,
    @Parameter(description = "E.164", example = "+8613800000001") @Nullable String phone,
    @Parameter(description = "Opened since: a date, or an ISO-8601 time with zone.")
        @Nullable String since) {

  /// @throws Refusal naming the field that makes no sense
  TicketFilter filter(ZoneId zone) {
    return new TicketFilter(
        Given.word("state", state, Step.State.class),
        Given.word("urgency", urgency, Urgency.class),
        Given.word("kind", kind, Kind.class),
        Given.phoneAsked("phone", phone),
        Given.time("since", since, zone));
  }
}
