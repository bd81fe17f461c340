package dev.ringback.core.redress;

import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows who can go again, and who must be told.
@Component
class Crew {

  private final Staff staff;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;

  Crew(Staff staff, JdbcClient jdbc, ApplicationEventPublisher publisher) {
    this.staff = staff;
    this.jdbc = jdbc;
    this.publisher = publisher;
  }

  /// Somebody else than before, who knows this sort of work where anybody does, with the least to
  /// do.
  Optional<Member> other(Ticket ticket, @Nullable String before) {
    Map<String, Long> busy = liveTickets();
    String skill = ticket.category().code();
    return staff.working().stream()
        .filter(member -> member.roles().contains(Role.TECHNICIAN))
        .filter(member -> !member.login().equals(before))
        .min(
            Comparator.<Member>comparingInt(member -> member.skills().contains(skill) ? 0 : 1)
                .thenComparingLong(member -> busy.getOrDefault(member.login(), 0L))
                .thenComparing(Member::login));
  }

  void tell(Role role, What what, Ticket ticket, String words) {
    staff.working().stream()
        .filter(member -> member.roles().contains(role))
        .forEach(member -> tell(member, what, ticket, words));
  }

  void tell(@Nullable String login, What what, Ticket ticket, String words) {
    Optional.ofNullable(login)
        .flatMap(staff::find)
        .ifPresent(member -> tell(member, what, ticket, words));
  }

  private void tell(Member member, What what, Ticket ticket, String words) {
    publisher.publishEvent(new StaffTold(member, what, ticket, words));
  }

  private Map<String, Long> liveTickets() {
    List<Map.Entry<String, Long>> rows =
        jdbc.sql(
                """
                select s.login, count(*) as live from ticket t join staff s on s.id = t.assignee
                where t.state not in ('resolved', 'closed', 'cancelled') group by s.login
                """)
            .query((row, n) -> Map.entry(row.getString("login"), row.getLong("live")))
            .list();
    return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
