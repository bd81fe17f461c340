package dev.ringback.bot.telegram;

import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Phrases;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Declines to talk in groups: says so once and leaves.
///
/// This one text does not go through the outbox, since leaving must wait for it.
final class Groups {

  private final BotApi api;
  private final Phrases phrases;
  private final Afterwards afterwards;

  /// Several updates of one group may come in a row.
  private final Set<Long> leaving = ConcurrentHashMap.newKeySet();

  Groups(BotApi api, Phrases phrases, Afterwards afterwards) {
    this.api = api;
    this.phrases = phrases;
    this.afterwards = afterwards;
  }

  void decline(Heard.InGroup group) {
    if (leaving.add(group.chat())) {
      afterwards.run("leaving a group", () -> leave(group));
    }
  }

  /// Called when the bot is out of a group, so that it would decline there again.
  void left(long chat) {
    leaving.remove(chat);
  }

  private void leave(Heard.InGroup group) throws IOException {
    try {
      String text = phrases.say(group.language(), ChatPhrase.GROUP_DECLINED);
      api.call("sendMessage", Map.of("chat_id", group.chat(), "text", text));
    } finally {
      api.call("leaveChat", Map.of("chat_id", group.chat()));
    }
  }
}
