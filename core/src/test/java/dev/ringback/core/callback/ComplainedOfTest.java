package dev.ringback.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What waits for a person of blame, once it is a complaint.
class ComplainedOfTest extends CoreTest {

  @Autowired Relations relations;
  @Autowired Tasks tasks;

  @Test
  void isDoneWithBlameThatBecomesAComplaintLaterWhicheverWayItIsLinked() {
    Ticket repair = given.closed(given.open());
    Ticket complaint = given.open(Kind.COMPLAINT, Urgency.NORMAL);
    tasks.open(ComplainedOf.UNCLEAR, null, repair.id(), "callback 1 of " + repair.number());

    relations.put(complaint.id(), How.COMPLAINS_OF, repair.id(), "li");

    assertThat(waiting(repair)).doesNotContain(ComplainedOf.UNCLEAR);
    Ticket other = given.closed(given.open());
    tasks.open(ComplainedOf.UNCLEAR, null, other.id(), "callback 2 of " + other.number());
    relations.put(other.id(), How.COMPLAINED_OF_IN, complaint.id(), "li");
    assertThat(waiting(other)).doesNotContain(ComplainedOf.UNCLEAR);
  }

  private List<String> waiting(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }
}
