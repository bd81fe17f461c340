package dev.ringback.hotline.simulator;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads which callbacks wait for simulated phones, and for no other.
@Component
class DueCallbacks {

  private static final String SELECT =
      """
      select k.id, t.number, c.address from callback k
      join ticket t on t.id = k.ticket_id
      join conversation c on c.id = t.conversation_id
      where k.state = 'due' and c.channel = 'simulator'
      """;

  private final JdbcClient jdbc;

  DueCallbacks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DueCallback> of(PhoneAddress phone) {
    return jdbc.sql(SELECT + " and c.address = :phone order by k.id limit 20")
        .param("phone", phone.value())
        .query((row, n) -> new DueCallback(row.getLong("id"), row.getString("number")))
        .list();
  }

  /// The phone that a callback waits for.
  Optional<PhoneAddress> phoneOf(long callbackId) {
    return jdbc.sql(SELECT + " and k.id = :id")
        .param("id", callbackId)
        .query((row, n) -> new PhoneAddress(row.getString("address")))
        .optional();
  }
}
