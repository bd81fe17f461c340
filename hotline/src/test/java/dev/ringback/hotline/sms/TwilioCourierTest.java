package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.ringback.hotline.sms.SmsHouse.ACCOUNT;
import static dev.ringback.hotline.sms.SmsHouse.MESSAGES;
import static dev.ringback.hotline.sms.SmsHouse.NEW_TOKEN;
import static dev.ringback.hotline.sms.SmsHouse.OURS;
import static dev.ringback.hotline.sms.SmsHouse.OWNER;
import static dev.ringback.hotline.sms.SmsHouse.PUBLIC_URL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.delivery.Purpose;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Texts on their way through the outbox to Twilio, and Twilio's reports on them.
class TwilioCourierTest extends OutgoingSms {

  @Test
  void sendsFromTheNumberThatWasTextedAndAsksForReceipts() {
    answers(taken("SM1"));
    long id = queue("ticket R10001-8 厨房", "+15550109999", Purpose.REPLY);

    send();

    house.twilio.verify(
        1,
        postRequestedFor(urlEqualTo(MESSAGES))
            .withHeader("Authorization", matching("Basic .+"))
            .withFormParam("To", equalTo(OWNER))
            .withFormParam("From", equalTo("+15550109999"))
            .withFormParam("Body", equalTo("ticket R10001-8 厨房"))
            .withFormParam("StatusCallback", equalTo(PUBLIC_URL + "/twilio/status")));
    assertThat(row(id)).containsEntry("state", "sent").containsEntry("vendor_id", "SM1");
  }

  @Test
  void sendsFromTheConfiguredNumberWhereNoneWasTexted() {
    answers(taken("SM1"));
    queue("page", "", Purpose.PAGE);
    send();
    house.twilio.verify(
        postRequestedFor(urlEqualTo(MESSAGES)).withFormParam("From", equalTo(OURS)));
  }

  @Test
  void sendsThroughTheMessagingServiceWhereThatIsConfigured() {
    answers(taken("SM1"));
    var parcel =
        new Parcel(
            1, new Address("sms", OWNER), "", Purpose.PAGE, "page", List.of(), 1, SmsHouse.START);

    assertThat(ofService("MG1").send(parcel)).isEqualTo(new Outcome.Taken("SM1"));

    house.twilio.verify(
        postRequestedFor(urlEqualTo(MESSAGES))
            .withFormParam("MessagingServiceSid", equalTo("MG1"))
            .withFormParam("Body", equalTo("page")));
  }

  @Test
  void noticesThatTheOwnerStoppedUs() {
    answers(refused(400, 21610));
    long id = queue("hello", OURS, Purpose.REPLY);
    long next = queue("hello again", OURS, Purpose.REPLY);
    send();

    assertThat(row(id)).containsEntry("state", "failed").containsEntry("error", "twilio 21610");
    assertThat(row(next)).containsEntry("state", "failed").containsEntry("error", "stopped");
    house.twilio.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    assertThat(one("select standing from address")).isEqualTo("stopped");
  }

  @Test
  void noticesThatANumberIsNone() {
    answers(refused(400, 21211));
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    assertThat(row(id)).containsEntry("state", "failed");
    assertThat(one("select standing from address")).isEqualTo("bad");
    assertThat(one("select reason from task")).isEqualTo("bad_address: twilio 21211");
  }

  @Test
  void waitsAsLongAsTwilioSays() {
    answers(refused(429, 20429).withHeader("Retry-After", "42"));
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    answers(taken("SM1"));
    house.clock.pass(Duration.ofSeconds(41));
    send();
    assertThat(row(id)).containsEntry("state", "queued");
    house.clock.pass(Duration.ofSeconds(1));
    send();
    assertThat(row(id)).containsEntry("state", "sent");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 401, 404})
  void makesOneAttemptAtATimeAtATroubledTwilio(int status) {
    answers(aResponse().withStatus(status).withBody("<html>sorry</html>"));
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    // the second token is tried too where the first is refused
    house.twilio.verify(status == 401 ? 2 : 1, postRequestedFor(urlEqualTo(MESSAGES)));
    assertThat(row(id)).containsEntry("state", "queued").containsEntry("in_doubt", false);

    answers(taken("SM1"));
    house.clock.pass(Duration.ofSeconds(2));
    send();
    assertThat(row(id)).containsEntry("state", "sent");
  }

  @Test
  void goesOnWithTheOtherTokenWhenTheFirstIsRetired() {
    house.twilio.stubFor(post(MESSAGES).willReturn(refused(401, 20003)));
    house.twilio.stubFor(post(MESSAGES).withBasicAuth(ACCOUNT, NEW_TOKEN).willReturn(taken("SM1")));
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    assertThat(row(id)).containsEntry("state", "sent");
  }

  @Test
  void movesOnWithReceiptsAndNeverBack() {
    answers(taken("SM1"));
    reports("SM1", "delivered", null);
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    assertThat(row(id)).containsEntry("state", "delivered");
    reports("SM1", "sent", null);
    reports("SM1", "undelivered", "30003");
    assertThat(row(id)).containsEntry("state", "delivered");
  }

  @Test
  void learnsOfAStopFromAReceipt() {
    answers(taken("SM1"));
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    reports("SM1", "undelivered", "21610");
    assertThat(row(id)).containsEntry("state", "failed").containsEntry("error", "twilio 21610");
    assertThat(one("select standing from address")).isEqualTo("stopped");
  }

  private TwilioCourier ofService(String sid) {
    URI twilio = URI.create(house.twilio.baseUrl());
    Duration soon = Duration.ofSeconds(5);
    var settings =
        new TwilioSettings(ACCOUNT, List.of(NEW_TOKEN), sid, twilio, null, soon, Duration.ZERO);
    var json = house.bean(JsonMapper.class);
    var client =
        new TwilioWiring()
            .twilioRestClient(settings, new Tokens(settings), new Wire(), json, house.clock);
    var ringback = house.bean(RingbackSettings.class);
    return new TwilioCourier(client, new SentTexts(client), settings, ringback, house.clock);
  }
}
