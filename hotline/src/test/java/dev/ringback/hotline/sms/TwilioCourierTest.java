package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.ringback.hotline.sms.SmsHouse.ACCOUNT;
import static dev.ringback.hotline.sms.SmsHouse.MESSAGES;
import static dev.ringback.hotline.sms.SmsHouse.NEW_TOKEN;
import static dev.ringback.hotline.sms.SmsHouse.OURS;
import static dev.ringback.hotline.sms.SmsHouse.OWNER;
import static dev.ringback.hotline.sms.SmsHouse.PUBLIC_URL;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Dispatcher;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Texts on their way through the outbox to Twilio, and Twilio's reports on them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwilioCourierTest {

  private SmsHouse house;

  @BeforeAll
  void opens() {
    house = new SmsHouse(Map.of("timeout", "PT2S"));
  }

  @BeforeEach
  void tidies() {
    house.twilio.resetAll();
    house.clock.set(SmsHouse.START);
    house.jdbc().sql("truncate outbox, receipt, task, address cascade").update();
  }

  @AfterAll
  void closes() {
    house.close();
  }

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
    answers(taken("SM8"));
    house.clock.pass(Duration.ofMinutes(1));
    send();
    house.clock.pass(Duration.ofMinutes(1));
    send();
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
    answers(taken("SM2"));
    house.clock.pass(Duration.ofMinutes(1));
    send();
    house.clock.pass(Duration.ofMinutes(1));
    send();
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

  private void reports(String sid, String status, @Nullable String error) {
    Map<String, String> form = new HashMap<>();
    form.put("MessageSid", sid);
    form.put("AccountSid", ACCOUNT);
    form.put("MessageStatus", status);
    if (error != null) {
      form.put("ErrorCode", error);
    }
    assertThat(house.delivers(TwilioDoor.STATUS, form).statusCode()).isEqualTo(204);
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

  private void answers(ResponseDefinitionBuilder answer) {
    MappingBuilder toUs = post(urlEqualTo(MESSAGES)).withHeader("Content-Type", containing("form"));
    house.twilio.stubFor(toUs.willReturn(answer));
  }

  private void lists(String sid, String to, String body, String created) {
    house.twilio.stubFor(
        get(urlPathEqualTo(MESSAGES))
            .willReturn(
                StandInTexts.page(
                    List.of(StandInTexts.text(sid, OURS, to, body, "outbound-api", created)),
                    null)));
  }

  private static ResponseDefinitionBuilder taken(String sid) {
    return aResponse()
        .withStatus(201)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"sid\": \"%s\", \"status\": \"queued\"}".formatted(sid));
  }

  private static ResponseDefinitionBuilder refused(int status, int code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(
            "{\"code\": %d, \"message\": \"no\", \"more_info\": \"\", \"status\": %d}"
                .formatted(code, status));
  }

  private long queue(String text, String ours, Purpose purpose) {
    Note note =
        new Note(
            new Address("sms", OWNER),
            ours,
            null,
            null,
            null,
            purpose,
            List.of(new Note.Part(Role.INFORM, text)),
            List.of(),
            house.clock.instant());
    Outbox outbox = house.bean(Outbox.class);
    return Objects.requireNonNull(
        house.bean(TransactionTemplate.class).execute(status -> outbox.queue(note)));
  }

  private void send() {
    house.bean(Dispatcher.class).sendDue();
  }

  private Map<String, @Nullable Object> row(long id) {
    return house
        .jdbc()
        .sql("select * from outbox where id = :id")
        .param("id", id)
        .query()
        .singleRow();
  }

  private String one(String sql) {
    return house.jdbc().sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
