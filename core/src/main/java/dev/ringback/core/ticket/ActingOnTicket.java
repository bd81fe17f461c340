package dev.ringback.core.ticket;

import dev.ringback.core.event.Events;
import dev.ringback.core.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Does what somebody asks to be done with a ticket, if the table of legal moves has it.
@Component
public class ActingOnTicket {

  private static final String BOT = "bot";

  /// Nobody promises anything for later; a year mistyped is noticed.
  private static final Duration FURTHEST = Duration.ofDays(731);

  private final Tickets tickets;
  private final Staff staff;
  private final List<Proviso> provisos;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  ActingOnTicket(
      Tickets tickets,
      Staff staff,
      List<Proviso> provisos,
      Events events,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.tickets = tickets;
    this.staff = staff;
    this.provisos = List.copyOf(provisos);
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// Locks conversation and ticket, moves the ticket, writes its history and announces
  /// [TicketMoved].
  ///
  /// @param actor `owner`, `system` or a staff login
  /// @return a refusal that changed nothing, or the ticket as it is now
  @Transactional
  public Answer act(TicketNumber number, Request request, String actor) {
    Optional<Ticket> found = tickets.lock(number.serial());
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    Ticket before = found.get();
    if (request.version() != null && request.version() != before.version()) {
      return new Answer.Stale(before);
    }
    Optional<Lifecycle.Move> legal = Lifecycle.move(before.step(), request.action());
    if (legal.isEmpty()) {
      return new Answer.NotAllowed(
          before, Lifecycle.statesFor(request.action()), Lifecycle.allowed(before.step()));
    }
    return refusal(request, legal.get())
        .or(() -> unmet(before, request, actor))
        .map(Answer.class::cast)
        .orElseGet(() -> new Answer.Done(carryOut(before, legal.get(), request, actor)));
  }

  private Optional<Answer.Incomplete> refusal(Request request, Lifecycle.Move move) {
    for (Lifecycle.Given given : move.needs()) {
      if (!request.has(given)) {
        return Optional.of(
            new Answer.Incomplete(
                given.field(), request.action().code() + " needs " + given.field()));
      }
    }
    if (request.assignee() != null && !staff.active(request.assignee())) {
      return Optional.of(
          new Answer.Incomplete("assignee", "there is no active staff member with this login"));
    }
    if (request.action() != Action.REGRADE && request.has(Lifecycle.Given.GRADE)) {
      return Optional.of(new Answer.Incomplete(request.grade(), "is changed by regrade alone"));
    }
    return time(request.until());
  }

  private Optional<Answer.Incomplete> time(@Nullable Instant until) {
    if (until == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (!until.isAfter(now)) {
      return Optional.of(new Answer.Incomplete("until", "must lie ahead"));
    }
    return until.isAfter(now.plus(FURTHEST))
        ? Optional.of(new Answer.Incomplete("until", "must lie within two years"))
        : Optional.empty();
  }

  private Optional<Answer.Incomplete> unmet(Ticket before, Request request, String actor) {
    return provisos.stream()
        .flatMap(proviso -> proviso.unmet(before, request, actor).stream())
        .findFirst();
  }

  private Step step(Ticket before, Lifecycle.Move move) {
    Step pending = move.pending();
    if (pending != null && provisos.stream().anyMatch(proviso -> proviso.keepsOpen(before))) {
      return pending;
    }
    if (move.back()) {
      return tickets.beforeWaiting(before.id()).map(Lifecycle::afterWaiting).orElse(Step.OPENED);
    }
    return move.to() == null ? before.step() : move.to();
  }

  private Ticket carryOut(Ticket before, Lifecycle.Move move, Request request, String actor) {
    publisher.publishEvent(new TicketMoving(before, request.action(), request.said()));
    Instant now = clock.instant();
    Step step = step(before, move);
    boolean closes = step.state().ended() && !before.state().ended();
    boolean reopens = !step.state().ended() && before.state().ended();
    Ticket after =
        new Ticket(
            before.number(),
            request.kind() == null ? before.kind() : request.kind(),
            request.category() == null ? before.category() : request.category(),
            request.urgency() == null ? before.urgency() : request.urgency(),
            step,
            before.description(),
            before.language(),
            before.channel(),
            before.conversationId(),
            before.reporter(),
            before.place(),
            before.openedAt(),
            assignee(before, request),
            responsible(before, request, actor),
            before.warranty(),
            before.policyVersion(),
            step == Step.RESOLVED && before.step() != Step.RESOLVED ? now : before.resolvedAt(),
            closes ? now : reopens ? null : before.closedAt(),
            closes ? how(request.action()) : reopens ? null : before.closedHow(),
            before.rounds() + (closes ? 1 : 0),
            before.version() + 1);
    tickets.update(after);
    tickets.write(
        after.id(),
        new HistoryEntry(
            now,
            actor,
            request.action().code(),
            before.step().code(),
            after.step().code(),
            reason(before, after, request)));
    events.record("ticket.changed", after.number().toString());
    publisher.publishEvent(
        new TicketMoved(after, before, request.action(), actor, request.said(), request.until()));
    return after;
  }

  private static @Nullable String assignee(Ticket before, Request request) {
    return switch (request.action()) {
      case RELEASE -> null;
      case HANDOVER -> before.assignee();
      default -> request.assignee() == null ? before.assignee() : request.assignee();
    };
  }

  /// The first colleague to answer stays responsible until a handover (R11).
  private @Nullable String responsible(Ticket before, Request request, String actor) {
    boolean nobody = before.firstContact() == null || before.firstContact().equals(BOT);
    return switch (request.action()) {
      case HANDOVER -> request.assignee();
      case ACKNOWLEDGE, CONTACT, ARRIVE, RESOLVE ->
          nobody && staff.active(actor) ? actor : before.firstContact();
      default -> before.firstContact();
    };
  }

  private static String how(Action action) {
    return switch (action) {
      case ACCEPT, CERTIFY -> "accepted";
      case CLOSE -> "silence";
      default -> "staff";
    };
  }

  private static @Nullable String reason(Ticket before, Ticket after, Request request) {
    String said = request.said();
    if (request.action() == Action.ASSIGN) {
      return said == null ? after.assignee() : after.assignee() + ": " + said;
    }
    if (request.action() == Action.HANDOVER) {
      return before.firstContact() + " → " + after.firstContact() + ": " + said;
    }
    if (request.action() != Action.REGRADE) {
      return said;
    }
    String change =
        before.kind().code()
            + "/"
            + before.category().code()
            + "/"
            + before.urgency().code()
            + " → "
            + after.kind().code()
            + "/"
            + after.category().code()
            + "/"
            + after.urgency().code();
    return said == null ? change : change + ": " + said;
  }
}
