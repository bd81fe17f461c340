package dev.ringback.core.complaint;

import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Proviso;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A complaint is reported settled only with facts, cause and solution written down, at this stage
/// or before, however it is done (R86).
@Component
class FindingsFirst implements Proviso {

  private static final List<What> BEFORE_RESULT = List.of(What.FACTS, What.CAUSE, What.SOLUTION);

  private final Complaints complaints;

  FindingsFirst(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    if (request.action() != Action.RESOLVE || ticket.kind() != Kind.COMPLAINT) {
      return Optional.empty();
    }
    Set<What> known =
        complaints.findings(ticket.id()).stream().map(Finding::what).collect(Collectors.toSet());
    return BEFORE_RESULT.stream()
        .filter(what -> !known.contains(what))
        .findFirst()
        .map(what -> new Answer.Incomplete(what.code(), "is to be written down before the result"));
  }
}
