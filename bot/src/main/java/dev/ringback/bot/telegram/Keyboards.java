package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Inbox;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.callback.CallbackCalled;
import dev.ringback.core.callback.CallbackEnded;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListener;

/// Takes buttons away once their question is settled, and tells who presses them later.
///
/// Which messages of a chat show buttons is kept in `telegram_keyboard`.
final class Keyboards {

  private final JdbcClient jdbc;
  private final BotApi api;
  private final Afterwards afterwards;
  private final Phrases phrases;
  private final OpenQuestions questions;

  Keyboards(
      JdbcClient jdbc,
      BotApi api,
      Afterwards afterwards,
      Phrases phrases,
      OpenQuestions questions) {
    this.jdbc = jdbc;
    this.api = api;
    this.afterwards = afterwards;
    this.phrases = phrases;
    this.questions = questions;
  }

  /// Whether what a send asked still waits for its answer.
  interface OpenQuestions {
    boolean open(long send, Address chat);
  }

  private record Shown(long message, long send, String question) {}

  /// A message with buttons went out.
  void shown(Address chat, long message, long send) {
    jdbc.sql(
            "insert into telegram_keyboard (chat, message, send) values (:chat, :message, :send)"
                + " on conflict (chat, message) do update set send = excluded.send")
        .param("chat", number(chat))
        .param("message", message)
        .param("send", send)
        .update();
  }

  /// A colleague may have settled what was asked, without a word to the owner.
  @TransactionalEventListener(fallbackExecution = true)
  void moved(TicketMoved moved) {
    tidyOf(moved.ticket());
  }

  /// The survey may have been answered by telephone.
  @TransactionalEventListener(fallbackExecution = true)
  void called(CallbackCalled called) {
    tidyOf(called.line().ticket());
  }

  /// Or on another phone, or by nobody in time.
  @TransactionalEventListener(fallbackExecution = true)
  void ended(CallbackEnded ended) {
    tidyOf(ended.ticket());
  }

  private void tidyOf(Ticket ticket) {
    String chat = ticket.reporter().address();
    if (chat != null && ticket.channel().equals(TelegramCourier.CHANNEL)) {
      tidy(new Address(TelegramCourier.CHANNEL, chat));
    }
  }

  /// Takes away the buttons of questions that are settled, or were asked again meanwhile.
  void tidy(Address chat) {
    afterwards.run("taking stale buttons away", () -> removeStale(chat));
  }

  private void removeStale(Address chat) throws IOException {
    Set<String> asked = new HashSet<>();
    for (Shown shown : newestFirst(chat)) {
      boolean again = !asked.add(shown.question());
      if (again || !questions.open(shown.send(), chat)) {
        forget(number(chat), shown.message());
        remove(number(chat), shown.message());
      }
    }
  }

  private List<Shown> newestFirst(Address chat) {
    return jdbc.sql(
            """
            select k.message, k.send, coalesce(o.question::text, k.send::text) as question
            from telegram_keyboard k left join outbox o on o.id = k.send
            where k.chat = :chat order by k.message desc
            """)
        .param("chat", number(chat))
        .query(
            (row, n) ->
                new Shown(row.getLong("message"), row.getLong("send"), row.getString("question")))
        .list();
  }

  /// A button was pressed and its answer taken in: stops the phone's spinner, with a word if the
  /// question is settled, and takes the buttons away.
  void tapped(Heard.Tapped tap, Inbox.Taken taken) {
    Map<String, Object> answer =
        taken == Inbox.Taken.STALE
            ? Map.of(
                "callback_query_id",
                tap.query(),
                "text",
                phrases.say(tap.language(), ChatPhrase.BUTTON_STALE))
            : Map.of("callback_query_id", tap.query());
    afterwards.run("answering a pressed button", () -> api.call("answerCallbackQuery", answer));
    if (tap.message() != 0) {
      afterwards.run(
          "taking pressed buttons away",
          () -> {
            forget(tap.chat(), tap.message());
            remove(tap.chat(), tap.message());
          });
    }
    tidy(tap.arrival().from());
  }

  private void remove(long chat, long message) throws IOException {
    api.call("editMessageReplyMarkup", Map.of("chat_id", chat, "message_id", message));
  }

  private void forget(long chat, long message) {
    jdbc.sql("delete from telegram_keyboard where chat = :chat and message = :message")
        .param("chat", chat)
        .param("message", message)
        .update();
  }

  private static long number(Address chat) {
    return Long.parseLong(chat.value());
  }
}
