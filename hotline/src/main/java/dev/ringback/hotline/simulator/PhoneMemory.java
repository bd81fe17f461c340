package dev.ringback.hotline.simulator;

import dev.ringback.core.retention.Memory;
import dev.ringback.core.retention.Person;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A simulated phone with all that is on it.
@Component
class PhoneMemory implements Memory {

  private static final String PHOTOS =
      """
      delete from simulator_photo where reference in (
        select unnest(photos) from simulator_text where phone in (:values))
      """;

  private final JdbcClient jdbc;

  PhoneMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    person.in(jdbc.sql(PHOTOS)).update();
    int texts = person.in(jdbc.sql("delete from simulator_text where phone in (:values)")).update();
    person.in(jdbc.sql("delete from simulator_phone where address in (:values)")).update();
    return Map.of("simulatedTexts", texts);
  }
}
