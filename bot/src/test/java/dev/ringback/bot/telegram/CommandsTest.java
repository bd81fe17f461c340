package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.config.ConfigFolder;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The menu of commands that Telegram's apps offer.
class CommandsTest {

  @Test
  void offersTheCommandsInChineseAndInEnglish() {
    try (TelegramDesk desk = new TelegramDesk()) {
      Phrases phrases = Phrases.read(ConfigFolder.at(null));
      new Commands(desk.api, phrases, new Afterwards(Runnable::run)).register();

      List<JsonNode> calls = desk.telegram.calls("setMyCommands");
      assertThat(calls).hasSize(2);
      assertThat(calls)
          .extracting(call -> call.get("language_code").asString())
          .containsExactly("", "zh");
      for (JsonNode call : calls) {
        assertThat(call.get("commands").findValuesAsString("command"))
            .containsExactly("new", "status", "agent", "help", "start");
        assertThat(call.get("commands").findValuesAsString("description"))
            .noneMatch(String::isBlank);
      }
      assertThat(calls.getFirst().get("commands").get(1).get("description").asString())
          .isEqualTo("How far is my report?");
    }
  }
}
