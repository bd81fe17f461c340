package dev.ringback.core.redress;

import dev.ringback.core.callback.AnswerTakenBack;
import dev.ringback.core.course.Courses;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Notices that a repaired defect is reported again, or a matter again and again (R62, R100).
@Component
class Repeating {

  private static final Set<Kind> COUNTED = EnumSet.of(Kind.REPAIR, Kind.COMPLAINT);

  /// So far back the same matter counts, as in the report.
  private static final Period COUNTED_BACK = Period.ofYears(1);

  /// Until then the place has been told.
  private static final Duration SETTLED = Duration.ofMinutes(5);

  private static final int MOST = 50;
  private static final String SYSTEM = "system";

  private final Repeats repeats;
  private final Relations relations;
  private final Courses courses;
  private final OfficeTold office;
  private final Tickets tickets;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  Repeating(
      Repeats repeats,
      Relations relations,
      Courses courses,
      OfficeTold office,
      Tickets tickets,
      Policy policy,
      Timers timers,
      Clock clock) {
    this.repeats = repeats;
    this.relations = relations;
    this.courses = courses;
    this.office = office;
    this.tickets = tickets;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  /// Before anything is promised, so that the promise is that of a defect that came back.
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void told(TicketOpened opened) {
    Ticket ticket = opened.ticket();
    if (!COUNTED.contains(ticket.kind())) {
      return;
    }
    Instant now = clock.instant();
    List<Repeats.Earlier> earlier = repeats.before(ticket, back(now, COUNTED_BACK), MOST);
    if (!earlier.isEmpty()) {
      timers.set(FlagTimer.NAME, ticket.id(), now.plus(SETTLED));
    }
    if (ticket.kind() == Kind.COMPLAINT) {
      earlier.forEach(one -> relations.put(ticket.id(), How.SAME_MATTER, one.id(), SYSTEM));
    } else {
      Instant since = back(now, policy.repeats().within());
      earlier.stream()
          .filter(one -> SameDefect.is(ticket.place(), one, since))
          .findFirst()
          .flatMap(one -> tickets.find(one.id()))
          .ifPresent(one -> link(ticket, one, now));
    }
  }

  private void link(Ticket ticket, Ticket earlier, Instant now) {
    relations.put(ticket.id(), How.REPEATS, earlier.id(), SYSTEM);
    courses.choose(ticket.id(), policy.limits().special().rework());
    repeats.put(ticket.id(), earlier.id(), now);
    tickets.write(
        ticket.id(),
        new HistoryEntry(
            now,
            SYSTEM,
            How.REPEATS.code(),
            ticket.step().code(),
            ticket.step().code(),
            earlier.number().toString()));
  }

  /// After it was promised, the office hears at once.
  @EventListener
  void opened(TicketOpened opened) {
    Ticket ticket = opened.ticket();
    if (ticket.kind() == Kind.REPAIR) {
      repeats
          .find(ticket.id())
          .flatMap(repeat -> tickets.find(repeat.earlierId()))
          .ifPresent(
              earlier -> {
                office.cameBack(ticket, earlier.number());
                timers.set(RepeatTimer.NAME, ticket.id(), clock.instant());
              });
    }
  }

  /// A closed repair that is opened again has come back, too.
  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.action() == Action.REOPEN && moved.before().done() && ticket.kind() == Kind.REPAIR) {
      courses.choose(ticket.id(), policy.limits().special().rework());
      repeats.put(ticket.id(), ticket.id(), clock.instant());
      timers.set(RepeatTimer.NAME, ticket.id(), clock.instant());
    }
  }

  /// What a slip of the finger opened again did not come back.
  @EventListener
  void takenBack(AnswerTakenBack taken) {
    Ticket ticket = taken.ticket();
    boolean cameBack = taken.closing() > 1 || relations.other(ticket.id(), How.REPEATS).isPresent();
    if (!cameBack && repeats.forget(ticket.id())) {
      courses.forget(ticket.id());
      courses.read(ticket);
    }
  }

  private Instant back(Instant now, Period period) {
    ZoneId zone = policy.calendars().usual().zone();
    return now.atZone(zone).minus(period).toInstant();
  }
}
