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

/// A complaint is reported settled only with facts, cause and solution of this stage written down,
/// after the first also what the meeting decided, and once the owner has confirmed to be understood
/// (R85 to R87); however it is done.
@Component
class FindingsFirst implements Proviso {

  private static final List<What> AT_FIRST = List.of(What.FACTS, What.CAUSE, What.SOLUTION);
  private static final List<What> LATER =
      List.of(What.MEETING, What.FACTS, What.CAUSE, What.SOLUTION);

  private final Complaints complaints;

  FindingsFirst(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    if (request.action() != Action.RESOLVE || ticket.kind() != Kind.COMPLAINT) {
      return Optional.empty();
    }
    return complaints.find(ticket.id()).flatMap(complaint -> lacking(ticket, complaint));
  }

  private Optional<Answer.Incomplete> lacking(Ticket ticket, Complaint complaint) {
    Set<What> known =
        complaints.findings(ticket.id()).stream()
            .filter(finding -> finding.stage() == complaint.stage())
            .map(Finding::what)
            .collect(Collectors.toSet());
    return (complaint.stage() == 0 ? AT_FIRST : LATER)
        .stream()
            .filter(what -> !known.contains(what))
            .findFirst()
            .map(what -> new Answer.Incomplete(what.code(), "is to be written down at this stage"))
            .or(
                () ->
                    complaint.confirmedAt() == null
                        ? Optional.of(
                            new Answer.Incomplete(
                                What.UNDERSTOOD.code(), "the owner has not confirmed it yet"))
                        : Optional.empty());
  }
}
