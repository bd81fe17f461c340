package dev.ringback.bot.telegram;

import java.io.IOException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes buttons away once their question is answered or another one has been asked.
///
/// A chat shows buttons under one message at most; which one is kept in `telegram_keyboard`.
final class Keyboards {

  private final JdbcClient jdbc;
  private final BotApi api;
  private final Afterwards afterwards;

  Keyboards(JdbcClient jdbc, BotApi api, Afterwards afterwards) {
    this.jdbc = jdbc;
    this.api = api;
    this.afterwards = afterwards;
  }

  /// A message with buttons went out: those of the one before are stale.
  void shown(long chat, long message) {
    afterwards.run(
        "taking old buttons away",
        () -> {
          long former = replace(chat, message);
          if (former != message) {
            remove(chat, former);
          }
        });
  }

  /// A button was pressed and its answer taken in: stops the phone's spinner and takes the buttons
  /// away.
  void tapped(Heard.Tapped tap) {
    afterwards.run(
        "answering a pressed button",
        () -> api.call("answerCallbackQuery", Map.of("callback_query_id", tap.query())));
    if (tap.message() != 0) {
      afterwards.run(
          "taking pressed buttons away",
          () -> {
            forget(tap.chat(), tap.message());
            remove(tap.chat(), tap.message());
          });
    }
  }

  private void remove(long chat, long message) throws IOException {
    api.call("editMessageReplyMarkup", Map.of("chat_id", chat, "message_id", message));
  }

  /// @return the message that had the buttons before; the new one itself if there was none
  private long replace(long chat, long message) {
    return jdbc.sql(
            """
            insert into telegram_keyboard (chat, message) values (:chat, :message)
            on conflict (chat) do update set message = excluded.message
            returning coalesce(old.message, new.message)
            """)
        .param("chat", chat)
        .param("message", message)
        .query(Long.class)
        .single();
  }

  private void forget(long chat, long message) {
    jdbc.sql("delete from telegram_keyboard where chat = :chat and message = :message")
        .param("chat", chat)
        .param("message", message)
        .update();
  }
}
