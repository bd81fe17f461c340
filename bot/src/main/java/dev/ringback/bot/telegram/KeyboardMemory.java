package dev.ringback.bot.telegram;

import dev.ringback.core.retention.Memory;
import dev.ringback.core.retention.Person;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which messages of somebody's chat show buttons.
@Component
class KeyboardMemory implements Memory {

  private final JdbcClient jdbc;

  KeyboardMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    return Map.of(
        "keyboards",
        person
            .in(jdbc.sql("delete from telegram_keyboard where chat::text in (:values)"))
            .update());
  }
}
