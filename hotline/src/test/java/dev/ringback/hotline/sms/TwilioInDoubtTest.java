package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.ringback.hotline.sms.SmsHouse.MESSAGES;
import static dev.ringback.hotline.sms.SmsHouse.OURS;
import static dev.ringback.hotline.sms.SmsHouse.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.ringback.core.delivery.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Texts of which nobody knows whether Twilio has them.
class TwilioInDoubtTest extends OutgoingSms {

  @Test
  void looksUpATextWhoseAnswerNeverCame() {
    answers(taken("SM7").withFixedDelay(4000));
    lists("SM7", OWNER, "hello", "Sun, 01 Mar 2026 08:00:01 +0000");
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    assertThat(row(id)).containsEntry("state", "queued").containsEntry("in_doubt", true);

    house.clock.pass(Duration.ofSeconds(10));
    send();

    assertThat(row(id)).containsEntry("state", "sent").containsEntry("vendor_id", "SM7");
    house.twilio.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    house.twilio.verify(
        getRequestedFor(urlPathEqualTo(MESSAGES)).withQueryParam("To", equalTo(OWNER)));
  }

  @Test
  void sendsAgainWhatTwilioHasNotGot() {
    answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
    lists("SM6", OWNER, "hello", "Sun, 01 Mar 2026 07:59:00 +0000");
    long id = queue("hello", OURS, Purpose.REPLY);
    send();
    comesBackAndTakes("SM8");
    assertThat(row(id)).containsEntry("state", "sent").containsEntry("vendor_id", "SM8");
  }

  @Test
  void doesNotTakeAnEarlierEqualTextForTheOneInDoubt() {
    answers(taken("SM1"));
    queue("thanks", OURS, Purpose.REPLY);
    send();
    answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    lists("SM1", OWNER, "thanks", "Sun, 01 Mar 2026 08:00:00 +0000");
    long id = queue("thanks", OURS, Purpose.REPLY);
    send();
    comesBackAndTakes("SM2");
    assertThat(row(id)).containsEntry("vendor_id", "SM2");
  }

  @Test
  void handsToAPersonWhatCannotEvenBeLookedUp() {
    answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
    house.twilio.stubFor(get(urlPathEqualTo(MESSAGES)).willReturn(aResponse().withStatus(500)));
    long id = queue("hello", OURS, Purpose.REPLY);
    while (Objects.equals(row(id).get("state"), "queued")) {
      send();
      house.clock.pass(Duration.ofMinutes(10));
    }
    assertThat(row(id)).containsEntry("state", "unknown");
    house.twilio.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    assertThat(one("select kind from task")).isEqualTo("in-doubt");
  }

  /// Long enough for the look-up and what is sent again after it.
  private void comesBackAndTakes(String sid) {
    answers(taken(sid));
    house.clock.pass(Duration.ofMinutes(1));
    send();
    house.clock.pass(Duration.ofMinutes(1));
    send();
  }

  private void lists(String sid, String to, String body, String created) {
    house.twilio.stubFor(
        get(urlPathEqualTo(MESSAGES))
            .willReturn(
                StandInTexts.page(
                    List.of(StandInTexts.text(sid, OURS, to, body, "outbound-api", created)),
                    null)));
  }
}
