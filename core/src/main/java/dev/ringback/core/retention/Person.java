package dev.ringback.core.retention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// All by which somebody who is being forgotten is known here.
///
/// @param erasure whose pseudonym takes their place
/// @param values their phone numbers and chat ids; they are looked for everywhere
/// @param aliases what stands for each value from now on, so that what belonged together still does
/// @param tickets ids; all that was said of these goes
public record Person(
    long erasure,
    List<Long> contacts,
    List<Long> threads,
    List<Long> tickets,
    Set<String> values,
    Map<String, String> aliases) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  // an empty list is no SQL
  private static final long NOBODY = -1;

  public Person {
    contacts = List.copyOf(contacts);
    threads = List.copyOf(threads);
    tickets = List.copyOf(tickets);
    values = Set.copyOf(values);
    aliases = Map.copyOf(aliases);
  }

  /// What stands where they stood.
  public String alias() {
    return "erased-" + erasure;
  }

  /// What stands where their words stood.
  public String gone() {
    return "[" + alias() + "]";
  }

  /// Hides who it is.
  @Override
  public String toString() {
    return alias();
  }

  /// Binds `:erasure`, `:contacts`, `:threads`, `:tickets`, `:values`, `:aliases` (JSON), `:alias`,
  /// `:gone`.
  public JdbcClient.StatementSpec in(JdbcClient.StatementSpec sql) {
    return sql.param("erasure", erasure)
        .param("contacts", atLeastOne(contacts))
        .param("threads", atLeastOne(threads))
        .param("tickets", atLeastOne(tickets))
        .param("values", values.isEmpty() ? Set.of("") : values)
        .param("aliases", JSON.writeValueAsString(aliases))
        .param("alias", alias())
        .param("gone", gone());
  }

  private static Collection<Long> atLeastOne(List<Long> ids) {
    return ids.isEmpty() ? List.of(NOBODY) : ids;
  }
}
