package dev.ringback.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A house with people who answer for complaints.
abstract class ComplaintTest extends CoreTest {

  @Autowired Complaints complaints;
  @Autowired WorkingOnComplaint working;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void house() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, created_at) values
              ('sun', 'Sun', '{supervisor}', now()), ('tang', 'Tang', '{supervisor}', now()),
              ('gao', 'Gao', '{admin}', now())
            """)
        .update();
  }

  Ticket complained() {
    return given.open(Kind.COMPLAINT, Urgency.NORMAL);
  }

  static void done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
  }

  Complaint complaint(Ticket ticket) {
    return complaints.find(ticket.id()).orElseThrow();
  }

  Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  List<String> tasksOf(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }

  List<String> actions(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::action).toList();
  }

  List<String> told(StaffTold.What what) {
    return heard.all(StaffTold.class).stream()
        .filter(told -> told.what() == what)
        .map(told -> told.member().login())
        .toList();
  }
}
