package dev.ringback.hotline.sms;

import com.twilio.rest.api.v2010.account.Message;
import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Arrival.Sort;
import dev.ringback.core.delivery.Address;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/// Makes arrivals of Twilio's messages; the same one whether it was delivered or found later, so
/// that the unique key holds.
final class Arrivals {

  /// Exactly these, alone (design §2.10); the carrier obeys the English ones by itself.
  private static final Set<String> STOP =
      Set.of("STOP", "END", "QUIT", "CANCEL", "UNSUBSCRIBE", "STOPALL", "退订", "T", "TD");

  /// Not YES, which is an answer too.
  private static final Set<String> START = Set.of("START", "UNSTOP");

  /// The carrier answers these by itself.
  private static final Set<String> HELP = Set.of("HELP", "INFO");

  /// Not a company's name nor a short code: what is sent there reaches nobody, or a robot.
  private static final Pattern ANSWERABLE = Pattern.compile("\\+[1-9]\\d{6,14}");

  private static final int MOST_MEDIA = 20;

  private Arrivals() {}

  /// @param ours the number that was texted, where the form names none
  static Arrival of(Map<String, String> form, String ours) {
    String text = form.getOrDefault("Body", "");
    String number = form.get("To");
    return new Arrival(
        sort(needed(form, "From"), text, form.get("OptOutType")),
        new Address(TwilioCourier.CHANNEL, needed(form, "From")),
        StringUtils.hasText(number) ? number.strip() : ours,
        needed(form, "MessageSid"),
        text,
        media(form),
        null,
        null,
        null);
  }

  static Arrival of(Message message, List<MediaRef> media) {
    ZonedDateTime sent =
        message.getDateSent() == null ? message.getDateCreated() : message.getDateSent();
    String text = message.getBody() == null ? "" : message.getBody();
    return new Arrival(
        sort(message.getFrom().toString(), text, null),
        new Address(TwilioCourier.CHANNEL, message.getFrom().toString()),
        message.getTo(),
        message.getSid(),
        text,
        media,
        null,
        sent == null ? null : sent.toInstant(),
        null);
  }

  private static Sort sort(String from, String text, @Nullable String optOut) {
    if (!ANSWERABLE.matcher(from).matches()) {
      return Sort.ONE_WAY;
    }
    String word = text.strip().toUpperCase(Locale.ROOT);
    if ("STOP".equals(optOut) || STOP.contains(word)) {
      return Sort.STOP;
    }
    if ("START".equals(optOut) || START.contains(word)) {
      return Sort.START;
    }
    return "HELP".equals(optOut) || HELP.contains(word) ? Sort.ANSWERED : Sort.TEXT;
  }

  private static List<MediaRef> media(Map<String, String> form) {
    List<MediaRef> media = new ArrayList<>();
    for (int i = 0; i < MOST_MEDIA; i++) {
      String url = form.get("MediaUrl" + i);
      if (StringUtils.hasText(url)) {
        media.add(new MediaRef(url, form.get("MediaContentType" + i)));
      }
    }
    return media;
  }

  private static String needed(Map<String, String> form, String name) {
    String value = form.get(name);
    if (!StringUtils.hasText(value)) {
      throw FormBody.problem(HttpStatus.BAD_REQUEST, name + " is missing.");
    }
    return value.strip();
  }
}
