package dev.ringback.hotline.repeat;

import dev.ringback.core.retention.Memory;
import dev.ringback.core.retention.Person;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What programs were answered about somebody; that they were answered stays, so that a repeated
/// call still does nothing twice.
@Component
class AnswerMemory implements Memory {

  private static final String SQL =
      """
      update kept_answer k set body = convert_to('{}', 'UTF8')
      where exists (select 1 from ticket t where t.id in (:tickets)
            and position(convert_to(t.number, 'UTF8') in k.body) > 0)
        or exists (select 1 from unnest(array[:values]) v where v <> ''
            and position(convert_to(v, 'UTF8') in k.body) > 0)
      """;

  private final JdbcClient jdbc;

  AnswerMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    return Map.of("keptAnswers", person.in(jdbc.sql(SQL)).update());
  }
}
