package dev.ringback.hotline.sms;

import com.twilio.base.Page;
import com.twilio.base.ResourceSet;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.type.PhoneNumber;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/// Reads at Twilio what was texted to our numbers.
@Component
@WithTwilio
class InboundTexts {

  private static final long PAGE = 200;

  private final TwilioRestClient client;
  private final TwilioSettings settings;

  InboundTexts(TwilioRestClient client, TwilioSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /// The numbers that owners text: the one configured, or all of the Messaging Service.
  List<String> numbers() {
    if (!settings.fromService()) {
      return List.of(settings.from());
    }
    return list(com.twilio.rest.messaging.v1.service.PhoneNumber.reader(settings.from())
            .read(client))
        .map(number -> number.getPhoneNumber().toString())
        .toList();
  }

  /// Hands over page after page, newest first.
  void since(String number, Instant since, Consumer<List<Message>> page) {
    MessageReader reader =
        Message.reader()
            .setTo(new PhoneNumber(number))
            .setDateSentAfter(since.atZone(ZoneOffset.UTC))
            .setPageSize(PAGE);
    Page<Message> next = reader.firstPage(client);
    while (next != null) {
      page.accept(
          next.getRecords().stream()
              .filter(message -> message.getDirection() == Message.Direction.INBOUND)
              .toList());
      next = next.hasNextPage() ? reader.nextPage(next, client) : null;
    }
  }

  List<MediaRef> media(Message message) {
    if (message.getNumMedia() == null || message.getNumMedia().equals("0")) {
      return List.of();
    }
    return list(Media.reader(message.getSid()).read(client))
        .map(media -> new MediaRef(url(media), media.getContentType()))
        .toList();
  }

  /// As the webhook gives it: without the ending of the JSON description.
  private static String url(Media media) {
    return "https://api.twilio.com" + media.getUri().replaceFirst("\\.json$", "");
  }

  private static <T extends com.twilio.base.Resource> java.util.stream.Stream<T> list(
      ResourceSet<T> set) {
    return StreamSupport.stream(set.spliterator(), false);
  }
}
