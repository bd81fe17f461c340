package dev.ringback.bot.telegram;

import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Parcel;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import tools.jackson.databind.JsonNode;

/// Sends texts with their buttons.
final class TelegramCourier implements Courier {

  static final String CHANNEL = "telegram";

  private static final int MAX_CHARACTERS = 4096;

  /// Buttons with more letters than this together stand one below the other.
  private static final int LETTERS_IN_A_ROW = 20;

  private final BotApi api;
  private final Keyboards keyboards;

  TelegramCourier(BotApi api, Keyboards keyboards) {
    this.api = api;
    this.keyboards = keyboards;
  }

  /// How one of our messages is called in the outbox; message ids count per chat.
  static String vendorId(long chat, long message) {
    return chat + ":" + message;
  }

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public Outcome send(Parcel parcel) {
    if (parcel.text().length() > MAX_CHARACTERS) {
      return new Outcome.Refused(Refusal.OTHER, "longer than " + MAX_CHARACTERS + " characters");
    }
    if (!parcel.to().value().matches("-?\\d{1,18}")) {
      return new Outcome.Refused(Refusal.BAD_ADDRESS, "not a chat's number");
    }
    try {
      return taken(parcel, api.call("sendMessage", message(parcel)));
    } catch (BotRefusal refusal) {
      return refused(refusal);
    } catch (ConnectException
        | HttpConnectTimeoutException
        | UnknownHostException
        | SSLHandshakeException e) {
      return new Outcome.TryLater(null, "no connection: " + e);
    } catch (IOException e) {
      return new Outcome.Unknown(e.toString());
    }
  }

  private Outcome taken(Parcel parcel, JsonNode message) {
    long chat = chat(parcel);
    long id = message.path("message_id").asLong(0);
    if (id == 0) {
      return new Outcome.Unknown("taken without a message's number");
    }
    if (!parcel.choices().isEmpty()) {
      keyboards.shown(parcel.to(), id, parcel.id());
    }
    keyboards.tidy(parcel.to());
    return new Outcome.Taken(vendorId(chat, id));
  }

  private static Outcome refused(BotRefusal refusal) {
    String detail = String.valueOf(refusal.getMessage());
    return switch (refusal.code()) {
      case 403 ->
          new Outcome.Refused(
              refusal.says("deactivated") ? Refusal.BAD_ADDRESS : Refusal.BLOCKED, detail);
      case 400 ->
          new Outcome.Refused(
              refusal.says("chat not found") || refusal.says("PEER_ID_INVALID")
                  ? Refusal.BAD_ADDRESS
                  : Refusal.OTHER,
              detail);
      // a wrong token is ours to mend, and no reason to give texts up
      case 401, 404, 409, 429 -> new Outcome.TryLater(refusal.retryAfter(), detail);
      default -> otherwise(refusal.code(), detail);
    };
  }

  private static Outcome otherwise(int code, String detail) {
    return switch (code / 100) {
      case 4 -> new Outcome.Refused(Refusal.OTHER, detail);
      case 5 -> new Outcome.TryLater(null, detail);
      // whatever answered there, it was not the Bot API
      default -> new Outcome.Unknown(detail);
    };
  }

  private static Map<String, Object> message(Parcel parcel) {
    Map<String, Object> message = new HashMap<>();
    message.put("chat_id", chat(parcel));
    message.put("text", parcel.text());
    message.put("link_preview_options", Map.of("is_disabled", true));
    if (!parcel.choices().isEmpty()) {
      message.put("reply_markup", Map.of("inline_keyboard", rows(parcel)));
    }
    return message;
  }

  /// A button names the send that shows it, and with it the question that it answers.
  private static List<List<Map<String, String>>> rows(Parcel parcel) {
    List<Choice> choices = parcel.choices();
    List<Map<String, String>> buttons =
        choices.stream()
            .map(
                choice ->
                    Map.of(
                        "text",
                        choice.label(),
                        "callback_data",
                        parcel.id() + ":" + choice.value()))
            .toList();
    int letters = choices.stream().mapToInt(choice -> choice.label().length()).sum();
    return letters <= LETTERS_IN_A_ROW ? List.of(buttons) : buttons.stream().map(List::of).toList();
  }

  private static long chat(Parcel parcel) {
    return Long.parseLong(parcel.to().value());
  }
}
