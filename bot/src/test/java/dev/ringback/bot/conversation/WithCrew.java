package dev.ringback.bot.conversation;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/// Talks in which technicians have their part.
abstract class WithCrew extends TalkTest {

  static final String HAN = "+8613700000001";
  static final String QIN = "+8613700000002";
  static final String YOU_CHAT = "7003";

  @BeforeEach
  void crew() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, skills, phone, telegram, created_at) values
              ('han', '韩师傅', '{technician}', '{plumbing}', '+8613700000001', null, now()),
              ('qin', '秦师傅', '{technician}', '{plumbing}', '+8613700000002', null, now()),
              ('you', '尤师傅', '{technician}', '{plumbing}', null, '7003', now())
            """)
        .update();
  }

  final Person reported() {
    Person wang = owner("+8613912345678");
    wang.says("厨房水龙头滴水,翠苑小区3栋2单元501").next();
    passes(Duration.ofMinutes(1));
    while (post.next(wang.address()).isPresent()) {}
    return wang;
  }

  /// A report that a technician has been given.
  final Person reportedFor(String login) {
    Person wang = reported();
    assigns(wang, login);
    return wang;
  }

  final void assigns(Person owner, String login) {
    colleague(
        "zhao", owner, new Request(Action.ASSIGN, login, null, null, null, null, null, null, null));
  }

  final List<String> reasons(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::reason).toList();
  }
}
