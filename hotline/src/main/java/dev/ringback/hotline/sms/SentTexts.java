package dev.ringback.hotline.sms;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import dev.ringback.core.delivery.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/// Finds at Twilio a text that we sent, whose answer never came.
@Component
@WithTwilio
class SentTexts {

  private static final long PAGE = 50;
  private static final int MOST = 500;

  /// Twilio's times are whole seconds by another clock.
  private static final Duration SKEW = Duration.ofSeconds(5);

  private final TwilioRestClient client;

  SentTexts(TwilioRestClient client) {
    this.client = client;
  }

  /// Looks through what went to that number since the attempt, newest first. Twilio's filter by
  /// date of sending would hide what is still queued there.
  ///
  /// @param known ids of other sends
  /// @return the message's SID
  Optional<String> find(Parcel parcel, Predicate<String> known) {
    Instant since = parcel.triedAt().minus(SKEW);
    var newestFirst =
        Message.reader().setTo(new PhoneNumber(parcel.to().value())).setPageSize(PAGE).read(client);
    return StreamSupport.stream(newestFirst.spliterator(), false)
        .limit(MOST)
        .takeWhile(message -> !before(message, since))
        .filter(message -> message.getDirection() != Message.Direction.INBOUND)
        .filter(message -> same(message.getBody(), parcel.text()))
        .map(Message::getSid)
        .filter(known.negate())
        .findFirst();
  }

  private static boolean before(Message message, Instant since) {
    return message.getDateCreated() != null && message.getDateCreated().toInstant().isBefore(since);
  }

  /// A trial account's texts begin with a line of Twilio's own.
  private static boolean same(String theirs, String ours) {
    return theirs != null && theirs.strip().endsWith(ours.strip());
  }
}
