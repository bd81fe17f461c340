package dev.ringback.hotline.sms;

import static dev.ringback.hotline.sms.SmsHouse.ACCOUNT;
import static dev.ringback.hotline.sms.SmsHouse.NEW_TOKEN;
import static dev.ringback.hotline.sms.SmsHouse.OURS;
import static dev.ringback.hotline.sms.SmsHouse.OWNER;
import static dev.ringback.hotline.sms.SmsHouse.PUBLIC_URL;
import static dev.ringback.hotline.sms.TwilioDoor.STATUS;
import static dev.ringback.hotline.sms.TwilioDoor.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Arrival.Sort;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

/// Who is let in at Twilio's door, and what becomes of what they bring.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwilioDoorTest {

  private SmsHouse house;

  @BeforeAll
  void opens() {
    house = new SmsHouse(Map.of());
  }

  @AfterEach
  void tidies() {
    house.arrivals.clear();
    house.outage = null;
  }

  @AfterAll
  void closes() {
    house.close();
  }

  @Test
  void takesASignedTextInAndAnswersNothing() {
    HttpResponse<String> answer = house.delivers(TEXTS, text("厨房水管爆了 \uD83D\uDE31"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
    assertThat(answer.body()).isEqualTo("<Response/>");
    Arrival arrival = house.arrivals.getFirst();
    assertThat(arrival.sort()).isEqualTo(Sort.TEXT);
    assertThat(arrival.from().value()).isEqualTo(OWNER);
    assertThat(arrival.ourAddress()).isEqualTo(OURS);
    assertThat(arrival.vendorId()).isEqualTo("SM1");
    assertThat(arrival.text()).isEqualTo("厨房水管爆了 \uD83D\uDE31");
  }

  @Test
  void notesEveryPicture() {
    Map<String, String> form = text("");
    form.put("NumMedia", "2");
    form.put("MediaUrl0", "https://api.twilio.com/a");
    form.put("MediaContentType0", "image/jpeg");
    form.put("MediaUrl1", "https://api.twilio.com/b");
    form.put("MediaContentType1", "image/png");
    assertThat(house.delivers(TEXTS, form).statusCode()).isEqualTo(200);
    assertThat(house.arrivals.getFirst().media())
        .containsExactly(
            new MediaRef("https://api.twilio.com/a", "image/jpeg"),
            new MediaRef("https://api.twilio.com/b", "image/png"));
  }

  @ParameterizedTest
  @CsvSource({
    "stop,,STOP",
    "' StopAll ',,STOP",
    "退订,,STOP",
    "t,,STOP",
    "TD,,STOP",
    "unsubscribe,,STOP",
    "please stop,STOP,STOP",
    "start,,START",
    "back,START,START",
    "stop the leak,,TEXT",
    "yes,,TEXT",
    "help,HELP,ANSWERED",
    "what is this,HELP,ANSWERED",
    "' Info ',,ANSWERED",
    "help the lift is stuck,,TEXT"
  })
  void tellsCarrierWordsFromTexts(String body, String optOutType, Sort sort) {
    Map<String, String> form = text(body);
    if (optOutType != null) {
      form.put("OptOutType", optOutType);
    }
    house.delivers(TEXTS, form);
    assertThat(house.arrivals.getFirst().sort()).isEqualTo(sort);
  }

  @ParameterizedTest
  @CsvSource({"MyBank", "10086", "+12"})
  void tellsSendersWhoTakeNoAnswer(String from) {
    Map<String, String> form = text("stop");
    form.put("From", from);
    house.delivers(TEXTS, form);
    assertThat(house.arrivals.getFirst().sort()).isEqualTo(Sort.ONE_WAY);
  }

  @Test
  void takesTheQueryOfTheAddressIntoAccount() {
    assertThat(house.delivers(TEXTS + "?site=a%20b&x=1", text("hi")).statusCode()).isEqualTo(200);
  }

  @Test
  void acceptsEitherTokenWhileRotating() {
    Map<String, String> form = text("hi");
    String signature = SmsHouse.signature(NEW_TOKEN, PUBLIC_URL + TEXTS, form);
    assertThat(house.delivers(TEXTS, form, signature).statusCode()).isEqualTo(200);
  }

  @Test
  void turnsAwayAndCountsWhatTwilioDidNotSign() {
    Map<String, String> form = text("hi");
    double unsigned = rejected("unsigned");
    double forged = rejected("bad-signature");

    assertThat(house.delivers(TEXTS, form, null).statusCode()).isEqualTo(403);
    problem(house.delivers(TEXTS, form, "Zm9yZ2Vk"), 403);
    String otherUrl = SmsHouse.signature(NEW_TOKEN, "http://localhost:8080" + TEXTS, form);
    assertThat(house.delivers(TEXTS, form, otherUrl).statusCode()).isEqualTo(403);
    assertThat(house.delivers(STATUS, form, null).statusCode()).isEqualTo(403);

    assertThat(house.arrivals).isEmpty();
    assertThat(rejected("unsigned") - unsigned).isEqualTo(2);
    assertThat(rejected("bad-signature") - forged).isEqualTo(2);
    assertThat(house.bean(TwilioHealth.class).health().getDetails())
        .containsKey("lastRejection")
        .containsKey("rejectedRequests");
  }

  @Test
  void turnsAwayAnotherAccountsTexts() {
    Map<String, String> form = text("hi");
    form.put("AccountSid", "AC00000000000000000000000000000002");
    problem(house.delivers(TEXTS, form), 403);
    assertThat(house.arrivals).isEmpty();
  }

  @Test
  void refusesWhatIsNoForm() {
    problem(house.posts(TEXTS, "application/json", "{}", "x"), 400);
    problem(house.posts(TEXTS, "application/x-www-form-urlencoded", "Body=%zz", "x"), 400);
    problem(house.delivers(TEXTS, without("MessageSid")), 400);
    problem(house.delivers(TEXTS, without("From")), 400);
    problem(house.delivers(STATUS, without("MessageSid")), 400);
    assertThat(house.arrivals).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    problem(house.delivers(TEXTS, text("x".repeat(FormBody.LIMIT))), 413);
    assertThat(house.arrivals).isEmpty();
  }

  @Test
  void bearsNulsAndLoneSurrogates() {
    String body = "Body=a%00b%ED%A0%80c&MessageSid=SM9&AccountSid=" + ACCOUNT + "&From=%2B1";
    Map<String, String> form = new HashMap<>();
    form.put("Body", "a\u0000b\uFFFDc");
    form.put("MessageSid", "SM9");
    form.put("AccountSid", ACCOUNT);
    form.put("From", "+1");
    String signature = SmsHouse.signature(NEW_TOKEN, PUBLIC_URL + TEXTS, form);
    HttpResponse<String> answer =
        house.posts(TEXTS, "application/x-www-form-urlencoded", body, signature);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.arrivals.getFirst().text()).startsWith("ab").endsWith("c");
  }

  @Test
  void doesNotSayThatItTookWhatItCouldNotStore() {
    house.outage = new DataAccessResourceFailureException("database away");
    problem(house.delivers(TEXTS, text("hi")), 503);
  }

  @Test
  void answersAReportOfNothingInParticular() {
    Map<String, String> form = text("");
    form.put("MessageStatus", "something-new");
    assertThat(house.delivers(STATUS, form).statusCode()).isEqualTo(204);
  }

  private static Map<String, String> text(String body) {
    Map<String, String> form = new HashMap<>();
    form.put("MessageSid", "SM1");
    form.put("AccountSid", ACCOUNT);
    form.put("From", OWNER);
    form.put("To", OURS);
    form.put("Body", body);
    form.put("NumMedia", "0");
    return form;
  }

  private static Map<String, String> without(String field) {
    Map<String, String> form = text("hi");
    form.remove(field);
    return form;
  }

  private double rejected(String reason) {
    var counter =
        house
            .bean(MeterRegistry.class)
            .find("ringback.twilio.rejected")
            .tag("reason", reason)
            .counter();
    return counter == null ? 0 : counter.count();
  }

  private static void problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status).contains("\"detail\":");
  }
}
