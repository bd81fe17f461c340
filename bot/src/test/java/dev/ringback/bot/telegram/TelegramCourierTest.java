package dev.ringback.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.delivery.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TelegramCourierTest {

  private final TelegramDesk desk = new TelegramDesk();
  private final TelegramCourier courier = new TelegramCourier(desk.api, desk.keyboards);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void sendsATextWithItsButtons() {
    Outcome outcome =
        courier.send(parcel("5550001", "Fixed?", new Choice("1", "Yes"), new Choice("2", "No")));

    assertThat(outcome).isEqualTo(new Outcome.Taken("5550001:77"));
    JsonNode call = desk.telegram.calls("sendMessage").getFirst();
    assertThat(call.path("chat_id").asLong(0)).isEqualTo(5550001);
    assertThat(call.path("text").asString("")).isEqualTo("Fixed?");
    JsonNode row = call.path("reply_markup").path("inline_keyboard").path(0);
    assertThat(row).hasSize(2);
    assertThat(row.path(1).path("text").asString("")).isEqualTo("No");
    assertThat(row.path(1).path("callback_data").asString("")).isEqualTo("1:2");
  }

  @Test
  void putsLongButtonsBelowEachOther() {
    courier.send(
        parcel(
            "5550001",
            "How was it?",
            new Choice("5", "5 very satisfied"),
            new Choice("4", "4 satisfied")));

    JsonNode call = desk.telegram.calls("sendMessage").getFirst();
    assertThat(call.path("reply_markup").path("inline_keyboard")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "403, Forbidden: bot was blocked by the user, BLOCKED",
    "403, Forbidden: user is deactivated, BAD_ADDRESS",
    "400, Bad Request: chat not found, BAD_ADDRESS",
    "400, Bad Request: BUTTON_DATA_INVALID, OTHER"
  })
  void tellsWhyItWasRefused(int code, String description, Refusal why) {
    refuses(code, description);

    assertThat(courier.send(parcel("5550001", "hello")))
        .asInstanceOf(type(Outcome.Refused.class))
        .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void waitsAsLongAsTelegramSays() {
    desk.telegram.answers(
        "sendMessage",
        429,
        """
        {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 17",
         "parameters":{"retry_after":17}}\
        """);

    assertThat(courier.send(parcel("5550001", "hello")))
        .asInstanceOf(type(Outcome.TryLater.class))
        .satisfies(later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(17)));
  }

  @ParameterizedTest
  @CsvSource({"500, Internal Server Error", "502, Bad Gateway", "401, Unauthorized"})
  void triesLaterWhatTelegramOrOurTokenIsToBlameFor(int code, String description) {
    refuses(code, description);

    assertThat(courier.send(parcel("5550001", "hello"))).isInstanceOf(Outcome.TryLater.class);
  }

  @Test
  void triesLaterWithoutAConnection() {
    desk.telegram.close();

    assertThat(courier.send(parcel("5550001", "hello"))).isInstanceOf(Outcome.TryLater.class);
  }

  @Test
  void isInDoubtWhenTheConnectionBreaksUnderAnAnswer() {
    desk.telegram.answers("sendMessage", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertThat(courier.send(parcel("5550001", "hello"))).isInstanceOf(Outcome.Unknown.class);
    assertThat(desk.telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void isInDoubtWhenTheAnswerDoesNotCome() {
    desk.telegram.answers("sendMessage", aResponse().withFixedDelay(60_000));
    try (BotApi hasty = new BotApi(desk.settings, JsonMapper.shared(), Duration.ofMillis(300))) {
      assertThat(new TelegramCourier(hasty, desk.keyboards).send(parcel("5550001", "hello")))
          .isInstanceOf(Outcome.Unknown.class);
    }
  }

  @Test
  void sendsNothingThatTelegramWouldCut() {
    assertThat(courier.send(parcel("5550001", "a".repeat(4097))))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(courier.send(parcel("5550001", "水".repeat(4096)))).isInstanceOf(Outcome.Taken.class);
  }

  @Test
  void refusesWhatIsNoChat() {
    assertThat(courier.send(parcel("@somebody", "hello")))
        .asInstanceOf(type(Outcome.Refused.class))
        .satisfies(refused -> assertThat(refused.why()).isEqualTo(Refusal.BAD_ADDRESS));
  }

  private void refuses(int code, String description) {
    desk.telegram.answers(
        "sendMessage",
        code,
        "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description));
  }

  private static Parcel parcel(String chat, String text, Choice... choices) {
    return new Parcel(
        1,
        new Address("telegram", chat),
        "",
        Purpose.REPLY,
        text,
        List.of(choices),
        1,
        Instant.EPOCH);
  }
}
