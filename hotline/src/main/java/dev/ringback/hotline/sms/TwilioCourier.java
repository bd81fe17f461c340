package dev.ringback.hotline.sms;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Outcome.Taken;
import dev.ringback.core.delivery.Outcome.TryLater;
import dev.ringback.core.delivery.Outcome.Unknown;
import dev.ringback.core.delivery.Parcel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Sends texts by Twilio.
@Component
@WithTwilio
final class TwilioCourier implements Courier {

  static final String CHANNEL = "sms";

  private final TwilioRestClient client;
  private final SentTexts sentTexts;
  private final TwilioSettings settings;
  private final URI statusCallback;
  private final Pace pace;
  private final Clock clock;

  TwilioCourier(
      TwilioRestClient client,
      SentTexts sentTexts,
      TwilioSettings settings,
      RingbackSettings ringback,
      Clock clock) {
    this.client = client;
    this.sentTexts = sentTexts;
    this.settings = settings;
    this.statusCallback = URI.create(ringback.publicUrl(TwilioDoor.STATUS));
    this.pace = new Pace(settings.rate());
    this.clock = clock;
  }

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public Outcome send(Parcel parcel) {
    String sender = parcel.ourAddress().isBlank() ? settings.from() : parcel.ourAddress();
    Duration wait = pace.wait(sender, parcel.id(), parcel.purpose().overtakes(), clock.instant());
    return wait.isPositive() ? new TryLater(wait, "paced") : hand(parcel, sender);
  }

  @Override
  public Optional<Outcome> lookUp(Parcel parcel, Predicate<String> known) {
    try {
      return Optional.of(
          sentTexts
              .find(parcel, known)
              .<Outcome>map(Taken::new)
              .orElseGet(() -> new TryLater(null, "not at Twilio")));
    } catch (TwilioRefusal | NoAnswer | TwilioException e) {
      return Optional.of(new Unknown("look-up: " + e.getClass().getSimpleName()));
    }
  }

  private Outcome hand(Parcel parcel, String sender) {
    try {
      String sid =
          message(parcel, sender).setStatusCallback(statusCallback).create(client).getSid();
      return sid == null ? new Unknown("an answer without SID") : new Taken(sid);
    } catch (TwilioRefusal e) {
      return ErrorCodes.outcome(e);
    } catch (NoAnswer e) {
      String detail = String.valueOf(e.getMessage());
      return e.written() ? new Unknown(detail) : new TryLater(null, detail);
    } catch (TwilioException e) {
      // it said yes, in words that we can't read
      return new Unknown(e.getClass().getSimpleName());
    }
  }

  private MessageCreator message(Parcel parcel, String sender) {
    PhoneNumber to = new PhoneNumber(parcel.to().value());
    return sender.equals(settings.from()) && settings.fromService()
        ? Message.creator(to, sender, parcel.text())
        : Message.creator(to, new PhoneNumber(sender), parcel.text());
  }
}
