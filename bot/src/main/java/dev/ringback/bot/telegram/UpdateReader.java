package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.telegram.Heard.Blocking;
import dev.ringback.bot.telegram.Heard.InGroup;
import dev.ringback.bot.telegram.Heard.LeftGroup;
import dev.ringback.bot.telegram.Heard.Nothing;
import dev.ringback.bot.telegram.Heard.OwnPhone;
import dev.ringback.bot.telegram.Heard.Said;
import dev.ringback.bot.telegram.Heard.StaffLink;
import dev.ringback.bot.telegram.Heard.Tapped;
import dev.ringback.core.delivery.Address;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads an update for what it means. Takes whatever shape comes: a missing or strange field is
/// passed over, never an error.
final class UpdateReader {

  /// The updates that we ask Telegram for.
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  /// `/start` with one of our tokens; other payloads are an owner's, such as from a poster's code.
  static final String STAFF_PREFIX = StaffStart.PREFIX;

  private static final Pattern STAFF_START =
      Pattern.compile("/start(?:@\\w+)? " + STAFF_PREFIX + "(\\S+)");

  /// A command that names its bot, as in `/status@ringback_bot`.
  private static final Pattern ADDRESSED = Pattern.compile("^(/\\w+)@\\w+");

  private static final Set<String> UNREADABLE =
      Set.of(
          "sticker",
          "voice",
          "audio",
          "location",
          "venue",
          "dice",
          "poll",
          "story",
          "game",
          "paid_media",
          "checklist");

  private static final Set<String> GONE = Set.of("kicked", "left");

  private final String botId;

  UpdateReader(String botId) {
    this.botId = botId;
  }

  /// A button that none of our sends showed, such as one of the bot's former owner.
  private static final Long NOT_OURS = 0L;

  /// The button's value, after the send that showed it.
  private static final Pattern PRESSED = Pattern.compile("(\\d{1,18}):(.*)");

  Heard read(JsonNode update) {
    String id = Long.toString(update.path("update_id").asLong(0));
    for (String kind : KINDS) {
      JsonNode content = update.path(kind);
      if (content.isObject()) {
        return read(kind, content, id);
      }
    }
    return new Nothing(
        update.propertyNames().stream()
            .filter(name -> !name.equals("update_id"))
            .findFirst()
            .orElse("empty"));
  }

  private Heard read(String kind, JsonNode content, String id) {
    return switch (kind) {
      case "callback_query" -> tap(content, id);
      case "my_chat_member" -> membership(content);
      case "edited_message" -> message(content, Arrival.Sort.EDIT, "edit-" + id);
      default -> message(content, Arrival.Sort.TEXT, id);
    };
  }

  private Heard message(JsonNode message, Arrival.Sort sort, String vendorId) {
    long chat = message.path("chat").path("id").asLong(0);
    if (chat == 0) {
      return new Nothing("message without a chat");
    }
    if (!isPrivate(message.path("chat"))) {
      return new InGroup(chat, Languages.of(message.path("from")));
    }
    Matcher link = STAFF_START.matcher(message.path("text").asString("").strip());
    return link.matches()
        ? new StaffLink(address(chat), link.group(1), Languages.of(message.path("from")))
        : said(message, chat, sort, vendorId);
  }

  private Heard said(JsonNode message, long chat, Arrival.Sort sort, String vendorId) {
    Optional<ContactCard> card = ContactCard.of(message);
    List<Arrival.MediaRef> media = Attachments.of(message);
    String text = card.map(ContactCard::words).orElseGet(() -> words(message));
    if (card.filter(ContactCard::own).isPresent()) {
      sort = Arrival.Sort.CARD;
    }
    if (text.isEmpty() && media.isEmpty()) {
      if (sort == Arrival.Sort.EDIT) {
        // a live location moves as edits do
        return new Nothing("edit without words");
      }
      if (!message.has("text") && UNREADABLE.stream().noneMatch(message::has)) {
        return new Nothing("message without words");
      }
      sort = Arrival.Sort.UNSUPPORTED;
    }
    Arrival arrival =
        speaking(
            message.path("from"),
            new Arrival(
                    sort,
                    address(chat),
                    botId,
                    vendorId,
                    text,
                    media,
                    repliedTo(message, chat, sort),
                    time(message),
                    name(message.path("from")))
                .with(marks(message, chat)));
    return card.flatMap(ContactCard::provenPhone)
        .<Heard>map(phone -> new OwnPhone(arrival, phone))
        .orElseGet(() -> new Said(arrival));
  }

  /// Who sends a sticker first is answered in their app's language.
  private static Arrival speaking(JsonNode from, Arrival arrival) {
    return from.has("language_code") ? arrival.from(Languages.of(from)) : arrival;
  }

  private Heard tap(JsonNode tap, String vendorId) {
    JsonNode message = tap.path("message");
    long from = tap.path("from").path("id").asLong(0);
    long chat = message.path("chat").path("id").asLong(from);
    if (chat == 0 || !tap.path("data").isString()) {
      return new Nothing("callback_query without data");
    }
    long messageId = message.path("message_id").asLong(0);
    Matcher pressed = PRESSED.matcher(tap.path("data").asString(""));
    boolean marked = pressed.matches();
    Arrival arrival =
        new Arrival(
                Arrival.Sort.TEXT,
                address(chat),
                botId,
                vendorId,
                marked ? pressed.group(2) : tap.path("data").asString(""),
                List.of(),
                TelegramCourier.vendorId(chat, messageId),
                null,
                name(tap.path("from")))
            .with(
                new Arrival.Marks(null, null, marked ? Long.valueOf(pressed.group(1)) : NOT_OURS));
    return new Tapped(
        arrival, tap.path("id").asString(""), chat, messageId, Languages.of(tap.path("from")));
  }

  private static Heard membership(JsonNode change) {
    long chat = change.path("chat").path("id").asLong(0);
    boolean gone = GONE.contains(change.path("new_chat_member").path("status").asString("member"));
    if (chat == 0) {
      return new Nothing("my_chat_member without a chat");
    }
    if (isPrivate(change.path("chat"))) {
      return new Blocking(address(chat), gone);
    }
    return gone ? new LeftGroup(chat) : new InGroup(chat, Languages.of(change.path("from")));
  }

  private static boolean isPrivate(JsonNode chat) {
    return chat.path("type")
        .asString(chat.path("id").asLong(0) > 0 ? "private" : "group")
        .equals("private");
  }

  private static String words(JsonNode message) {
    String text = message.path("text").asString(message.path("caption").asString(""));
    return ADDRESSED.matcher(text).replaceFirst("$1");
  }

  private static Arrival.Marks marks(JsonNode message, long chat) {
    long id = message.path("message_id").asLong(0);
    String album = message.path("media_group_id").asString("");
    return new Arrival.Marks(
        id == 0 ? null : TelegramCourier.vendorId(chat, id), album.isEmpty() ? null : album, null);
  }

  /// An edit answers its own former self, a reply what it quotes.
  private static @Nullable String repliedTo(JsonNode message, long chat, Arrival.Sort sort) {
    long id =
        (sort == Arrival.Sort.EDIT ? message : message.path("reply_to_message"))
            .path("message_id")
            .asLong(0);
    return id == 0 ? null : TelegramCourier.vendorId(chat, id);
  }

  private static @Nullable Instant time(JsonNode message) {
    long seconds = message.path("edit_date").asLong(message.path("date").asLong(0));
    return seconds <= 0 ? null : Instant.ofEpochSecond(seconds);
  }

  private static @Nullable String name(JsonNode from) {
    String name =
        (from.path("first_name").asString("") + " " + from.path("last_name").asString("")).strip();
    return name.isEmpty() ? null : name;
  }

  private static Address address(long chat) {
    return new Address(TelegramCourier.CHANNEL, Long.toString(chat));
  }
}
