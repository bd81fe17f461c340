package dev.ringback.core.promise;

import dev.ringback.core.duty.PageAccepted;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketMoving;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Watches over the promises of each ticket with one timer for whatever is next (design §2.11).
///
/// Comes before all other listeners, who tell people what is promised now.
@Component
class KeepingPromises implements Timer {

  static final String NAME = "promise";

  /// What a ticket is treated as is chosen before anything is promised.
  private static final int AFTER_ITS_COURSE = Ordered.HIGHEST_PRECEDENCE + 1;

  private final Promising promising;
  private final FollowingTickets following;
  private final Escalating escalating;
  private final Attending attending;
  private final Tickets tickets;
  private final Timers timers;
  private final Clock clock;

  KeepingPromises(
      Promising promising,
      FollowingTickets following,
      Escalating escalating,
      Attending attending,
      Tickets tickets,
      Timers timers,
      Clock clock) {
    this.promising = promising;
    this.following = following;
    this.escalating = escalating;
    this.attending = attending;
    this.tickets = tickets;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener
  @Order(AFTER_ITS_COURSE)
  void opened(TicketOpened opened) {
    Ticket ticket = opened.ticket();
    attend(ticket, (none, calendar) -> promising.opened(ticket, calendar));
  }

  /// What was in danger or broken until now is written down before what somebody does about it.
  @EventListener
  void moving(TicketMoving moving) {
    attending.catchUp(
        moving.before(), Settled.by(moving.action(), moving.reason()), clock.instant());
  }

  @EventListener
  @Order(AFTER_ITS_COURSE)
  void moved(TicketMoved moved) {
    if (moved.action() == Action.NOTE) {
      return;
    }
    Instant now = clock.instant();
    attend(
        moved.ticket(),
        (found, calendar) -> {
          var after = following.follow(moved, found, now, calendar);
          if (moved.byStaff()) {
            escalating.acknowledge(moved.ticket(), moved.actor(), now);
          }
          return after;
        });
  }

  /// Somebody on duty has the emergency: that is the answer that was promised.
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void accepted(PageAccepted accepted) {
    Instant now = clock.instant();
    tickets
        .find(accepted.ticketId())
        .ifPresent(
            ticket ->
                attend(
                    ticket,
                    (found, calendar) ->
                        following.met(
                            ticket, found, EnumSet.of(Milestone.RESPOND), now, calendar)));
  }

  /// Somebody of ours answers for what is broken.
  void acknowledge(Ticket ticket, String login) {
    attend(
        ticket,
        (found, calendar) -> {
          escalating.acknowledge(ticket, login, clock.instant());
          return found;
        });
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    return tickets
        .lock(ticketId)
        .flatMap(ticket -> attending.attend(ticket, now, (found, calendar) -> found));
  }

  private void attend(Ticket ticket, Attending.Change change) {
    attending
        .attend(ticket, clock.instant(), change)
        .ifPresentOrElse(
            next -> timers.set(NAME, ticket.id(), next), () -> timers.clear(NAME, ticket.id()));
  }
}
