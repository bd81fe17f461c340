package dev.ringback.core.retention;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds all that belongs to one person, and locks it.
@Component
class People {

  private static final String CONTACTS =
      """
      with theirs as (
        select c.id, c.merged_into from contact c
        where c.phone in (:values)
          or c.id in (select contact_id from address where value in (:values))
          or c.id in (select contact_id from conversation where id in (:threads)))
      select c.id from contact c
      where c.id in (select id from theirs) or c.id in (select merged_into from theirs)
        or c.merged_into in (select coalesce(merged_into, id) from theirs)
      order by c.id
      """;

  private static final String VALUES =
      """
      select value as known from address where contact_id in (:contacts)
      union select phone from contact where id in (:contacts) and phone is not null
      union select address from conversation where id in (:threads) or contact_id in (:contacts)
      """;

  private static final String THREADS =
      """
      select id from conversation
      where id in (:threads) or contact_id in (:contacts) or address in (:values)
      order by id for update
      """;

  private static final String TICKETS =
      """
      select id from ticket
      where id in (:tickets) or conversation_id in (:threads) or contact_id in (:contacts)
        or contact_phone in (:values) or contact_address in (:values)
      order by id for update
      """;

  /// A number that was told on one of their tickets is theirs, unless it is known to be another's.
  private static final String TOLD =
      """
      select t.told, exists (
          select 1 from address a where a.value = t.told
            and (a.contact_id is null or a.contact_id not in (:contacts))
          union all select 1 from contact c where c.phone = t.told and c.id not in (:contacts)
          union all select 1 from ticket o where o.contact_phone = t.told and o.id not in (:tickets))
        as others
      from (select contact_phone as told from ticket where id in (:tickets)
          union select contact_address from ticket where id in (:tickets)) t
      where t.told is not null
      """;

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Locks threads, then tickets.
  Found of(Whom whom) {
    Set<Long> threads = new LinkedHashSet<>();
    Set<Long> tickets = new LinkedHashSet<>();
    Set<String> values = new HashSet<>();
    switch (whom) {
      case Whom.ByAddress(var value) -> values.add(value);
      case Whom.ByThread(var id) -> threads.add(id);
      case Whom.ByTicket(var number) -> {
        tickets.add(number.serial());
        threads.addAll(numbers("conversation_id", number.serial()));
        if (threads.isEmpty()) {
          values.addAll(phone(number.serial()));
        }
      }
    }
    return found(threads, tickets, values);
  }

  private Found found(Set<Long> threads, Set<Long> tickets, Set<String> values) {
    // a thread's address tells its contact, a contact its addresses, and these their threads
    values.addAll(strings(VALUES, List.of(), threads));
    List<Long> contacts = ids(CONTACTS, List.of(), threads, tickets, values);
    values.addAll(strings(VALUES, contacts, threads));
    List<Long> allThreads = ids(THREADS, contacts, threads, tickets, values);
    List<Long> allTickets = ids(TICKETS, contacts, allThreads, tickets, values);
    Set<String> foreign = told(contacts, allTickets, values);
    return new Found(contacts, allThreads, allTickets, values, foreign);
  }

  /// Tickets alone: what was said of them is forgotten, their people are not.
  Found ofTickets(List<Long> tickets) {
    Set<String> told = new HashSet<>();
    jdbc.sql(TOLD)
        .param("contacts", some(List.<Long>of()))
        .param("tickets", some(tickets))
        .query((row, n) -> row.getString("told"))
        .list()
        .forEach(told::add);
    return new Found(List.of(), List.of(), tickets, Set.of(), told);
  }

  /// @return numbers of others; those of the person itself are added to the values
  private Set<String> told(List<Long> contacts, List<Long> tickets, Set<String> values) {
    Set<String> foreign = new HashSet<>();
    jdbc.sql(TOLD)
        .param("contacts", some(contacts))
        .param("tickets", some(tickets))
        .query(
            row -> {
              boolean others = row.getBoolean("others") && !values.contains(row.getString("told"));
              (others ? foreign : values).add(row.getString("told"));
            });
    return foreign;
  }

  /// The numbers of those that still live.
  List<String> open(List<Long> tickets) {
    return jdbc.sql(
            "select number from ticket where id in (:tickets)"
                + " and state not in ('closed', 'cancelled') order by id")
        .param("tickets", some(tickets))
        .query((row, n) -> row.getString(1))
        .list();
  }

  /// Whether what was said of any is still kept.
  boolean anyKept(List<Long> tickets) {
    return jdbc.sql(
            "select exists (select 1 from ticket where id in (:tickets) and forgotten_at is null)")
        .param("tickets", some(tickets))
        .query(Boolean.class)
        .single();
  }

  List<String> numbers(List<Long> tickets) {
    return jdbc.sql("select number from ticket where id in (:tickets) order by id")
        .param("tickets", some(tickets))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<Long> numbers(String column, long ticket) {
    return jdbc.sql(
            "select " + column + " from ticket where id = :id and " + column + " is not null")
        .param("id", ticket)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  private List<String> phone(long ticket) {
    return jdbc.sql("select contact_phone from ticket where id = :id and contact_phone is not null")
        .param("id", ticket)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<String> strings(String sql, Collection<Long> contacts, Collection<Long> threads) {
    return jdbc.sql(sql)
        .param("contacts", some(contacts))
        .param("threads", some(threads))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<Long> ids(
      String sql,
      Collection<Long> contacts,
      Collection<Long> threads,
      Collection<Long> tickets,
      Set<String> values) {
    return jdbc.sql(sql)
        .param("contacts", some(contacts))
        .param("threads", some(threads))
        .param("tickets", some(tickets))
        .param("values", values.isEmpty() ? Set.of("") : values)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  // an empty list is no SQL
  private static Collection<Long> some(Collection<Long> ids) {
    return ids.isEmpty() ? List.of(-1L) : ids;
  }
}
