package dev.ringback.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Four technicians with phones: wang, zhao and sun do pipes, li does lamps.
abstract class CrewTest extends CoreTest {

  @Autowired Working working;
  @Autowired Suggesting suggesting;
  @Autowired Jobs jobs;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void crew() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, skills, phone, created_at) values
              ('wang', 'Wang', '{technician}', '{plumbing}', '+8613700000001', now()),
              ('zhao', 'Zhao', '{technician}', '{水电}', '+8613700000002', now()),
              ('sun', 'Sun', '{technician}', '{plumbing}', '+8613700000003', now()),
              ('li', 'Li', '{technician}', '{lighting}', '+8613700000004', now())
            """)
        .update();
  }

  static Address phone(String login) {
    int line = List.of("wang", "zhao", "sun", "li").indexOf(login) + 1;
    return new Address("simulator", "+861370000000" + line);
  }

  boolean says(String login, Ticket ticket, Said said) {
    return says(login, ticket, said, "");
  }

  boolean says(String login, Ticket ticket, Said said, String words) {
    return working.says(ticket.number(), phone(login), said, words);
  }

  Ticket assigned(Ticket ticket, String login) {
    return given.act(
        ticket, new Request(Action.ASSIGN, login, null, null, null, null, null, null, null), "lin");
  }

  Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  /// The logins of those who were asked, in that order.
  List<String> asked() {
    return heard.all(JobOffered.class).stream().map(offer -> offer.member().login()).toList();
  }

  List<String> told(What what) {
    return heard.all(JobTold.class).stream()
        .filter(told -> told.what() == what)
        .map(told -> told.member().login())
        .toList();
  }

  List<String> history(Ticket ticket, String action) {
    return tickets.history(ticket.id()).stream()
        .filter(entry -> entry.action().equals(action))
        .map(HistoryEntry::actor)
        .toList();
  }

  void nobodyIsLookedFor(Ticket ticket) {
    assertThat(tasks.openOf(ticket.id()).stream().map(Task::kind)).doesNotContain("crew-missing");
  }
}
