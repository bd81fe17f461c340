package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.ringback.hotline.sms.SmsHouse.ACCOUNT;
import static dev.ringback.hotline.sms.SmsHouse.MESSAGES;
import static dev.ringback.hotline.sms.SmsHouse.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Dispatcher;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/// Texts in the outbox, and a stand-in for Twilio that they go to.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutgoingSms {

  SmsHouse house;

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

  final void answers(ResponseDefinitionBuilder answer) {
    MappingBuilder toUs = post(urlEqualTo(MESSAGES)).withHeader("Content-Type", containing("form"));
    house.twilio.stubFor(toUs.willReturn(answer));
  }

  static ResponseDefinitionBuilder taken(String sid) {
    return aResponse()
        .withStatus(201)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"sid\": \"%s\", \"status\": \"queued\"}".formatted(sid));
  }

  static ResponseDefinitionBuilder refused(int status, int code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(
            "{\"code\": %d, \"message\": \"no\", \"more_info\": \"\", \"status\": %d}"
                .formatted(code, status));
  }

  final long queue(String text, String ours, Purpose purpose) {
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

  final void send() {
    house.bean(Dispatcher.class).sendDue();
  }

  final Map<String, @Nullable Object> row(long id) {
    return house
        .jdbc()
        .sql("select * from outbox where id = :id")
        .param("id", id)
        .query()
        .singleRow();
  }

  final String one(String sql) {
    return house.jdbc().sql(sql).query((row, n) -> row.getString(1)).single();
  }

  final void reports(String sid, String status, @Nullable String error) {
    Map<String, String> form = new HashMap<>();
    form.put("MessageSid", sid);
    form.put("AccountSid", ACCOUNT);
    form.put("MessageStatus", status);
    if (error != null) {
      form.put("ErrorCode", error);
    }
    assertThat(house.delivers(TwilioDoor.STATUS, form).statusCode()).isEqualTo(204);
  }
}
