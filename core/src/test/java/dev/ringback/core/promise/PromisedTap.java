package dev.ringback.core.promise;

import dev.ringback.core.CoreTest;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A dripping tap told at ten on a Wednesday: an answer by noon, somebody there by four, done by
/// midnight.
abstract class PromisedTap extends CoreTest {

  static final Instant TEN = dev.ringback.core.SettableClock.MORNING;
  static final Instant MIDNIGHT = TEN.plus(Duration.ofHours(14));

  @Autowired DeadlineRows rows;
  @Autowired Escalations escalations;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void staff() {
    given.staff("wang", "Wang");
    staff("lead", "{supervisor}", "+8613800000099");
  }

  final Deadline last(Ticket ticket, Milestone milestone) {
    return rows.of(ticket.id()).stream()
        .filter(deadline -> deadline.milestone() == milestone)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  final void staff(String login, String roles, String phone) {
    given.staff(login, login);
    jdbc.sql("update staff set roles = :roles::text[], phone = :phone where login = :login")
        .param("roles", roles)
        .param("phone", phone)
        .param("login", login)
        .update();
  }

  static Request request(
      Action action,
      @Nullable String assignee,
      @Nullable String reason,
      @Nullable Instant until,
      @Nullable Urgency urgency) {
    return new Request(action, assignee, null, reason, until, null, (Category) null, urgency, null);
  }
}
