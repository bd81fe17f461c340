package dev.ringback.bot.telegram;

import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.triage.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// Tells Telegram which commands to offer, in Chinese to Chinese apps and in English to all others.
final class Commands {

  private static final List<Command> ALL =
      List.of(
          new Command("new", ChatPhrase.COMMAND_NEW),
          new Command("status", ChatPhrase.COMMAND_STATUS),
          new Command("agent", ChatPhrase.COMMAND_AGENT),
          new Command("help", ChatPhrase.COMMAND_HELP),
          new Command("start", ChatPhrase.COMMAND_START));

  private record Command(String word, ChatPhrase meaning) {}

  private final BotApi api;
  private final Phrases phrases;
  private final Afterwards afterwards;

  Commands(BotApi api, Phrases phrases, Afterwards afterwards) {
    this.api = api;
    this.phrases = phrases;
    this.afterwards = afterwards;
  }

  @EventListener(ApplicationReadyEvent.class)
  void register() {
    afterwards.run("registering commands", () -> register(Language.EN, ""));
    afterwards.run("registering Chinese commands", () -> register(Language.ZH_HANS, "zh"));
  }

  /// @param code of the apps that show them; empty for all without a list of their own
  private void register(Language language, String code) throws IOException {
    List<Map<String, String>> commands =
        ALL.stream().map(command -> described(command, language)).toList();
    api.call("setMyCommands", Map.of("commands", commands, "language_code", code));
  }

  private Map<String, String> described(Command command, Language language) {
    return Map.of(
        "command", command.word(), "description", phrases.say(language, command.meaning()));
  }
}
