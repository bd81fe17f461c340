package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.ringback.hotline.sms.SmsHouse.ACCOUNT;
import static dev.ringback.hotline.sms.SmsHouse.MESSAGES;
import static dev.ringback.hotline.sms.SmsHouse.OURS;
import static dev.ringback.hotline.sms.SmsHouse.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Arrival.Sort;
import dev.ringback.hotline.sms.MissedMessages.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

/// What the door missed is found at Twilio.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissedMessagesTest {

  private static final int MANY_SWEEPS = 30;
  private static final String DATE = "Sun, 01 Mar 2026 07:30:00 +0000";

  private SmsHouse house;

  @BeforeAll
  void opens() {
    house = new SmsHouse(Map.of("from", "MG1"));
  }

  @BeforeEach
  void tidies() {
    house.twilio.resetAll();
    house.clock.set(SmsHouse.START);
    house.arrivals.clear();
    house.broken.clear();
    house.outage = null;
    house.jdbc().sql("truncate channel_cursor, message cascade").update();
    service(OURS);
  }

  @AfterAll
  void closes() {
    house.close();
  }

  /// A connection kept by each would empty a pool within an hour.
  @Test
  void keepsNoConnectionFromSweepToSweep() {
    lists(List.of(inbound("SM1", "one")), null);
    long before = connections();
    for (int i = 0; i < MANY_SWEEPS; i++) {
      assertThat(sweep().whole()).isTrue();
    }
    assertThat(connections()).isLessThan(before + MANY_SWEEPS / 2);
  }

  private long connections() {
    return house
        .jdbc()
        .sql("select count(*) from pg_stat_activity where datname = current_database()")
        .query(Long.class)
        .single();
  }

  @Test
  void takesInWhatWasMissedOldestFirstFromAllPages() {
    lists(List.of(inbound("SM3", "three"), outbound("SM9")), "/next?PageToken=a%3D");
    house.twilio.stubFor(
        get(urlEqualTo("/next?PageToken=a%3D"))
            .willReturn(
                StandInTexts.page(List.of(inbound("SM2", "two"), inbound("SM1", "one")), null)));

    assertThat(sweep()).isEqualTo(new Sweep(3, true));

    assertThat(house.arrivals).extracting(Arrival::text).containsExactly("one", "two", "three");
    Arrival first = house.arrivals.getFirst();
    assertThat(first.from().value()).isEqualTo(OWNER);
    assertThat(first.ourAddress()).isEqualTo(OURS);
    assertThat(first.sentAt()).isEqualTo(Instant.parse("2026-03-01T07:30:00Z"));
  }

  @Test
  void leavesAloneWhatWasTakenInOrSetAside() {
    lists(List.of(inbound("SM2", "two"), inbound("SM1", "one")), null);
    has("SM1");
    assertThat(sweep().taken()).isEqualTo(1);
    assertThat(house.arrivals).extracting(Arrival::vendorId).containsExactly("SM2");
    has("SM2");
    assertThat(sweep()).isEqualTo(new Sweep(0, true));
  }

  @Test
  void looksBackADayAtFirstAndALittleAfterwards() {
    lists(List.of(), null);
    sweep();
    house.clock.pass(Duration.ofHours(1));
    sweep();
    house.clock.pass(Duration.ofMinutes(3));
    sweep();
    for (var since : List.of("2026-02-28T08:00:00", "2026-03-01T07:45:00", "2026-03-01T08:45:00")) {
      house.twilio.verify(
          1,
          getRequestedFor(urlPathEqualTo(MESSAGES))
              .withQueryParam("To", equalTo(OURS))
              .withQueryParam("DateSent>", equalTo(since)));
    }
  }

  @Test
  void goesOnAfterOneThatCannotBeTakenAndComesBackForIt() {
    lists(List.of(inbound("SM3", "three"), inbound("SM2", "two"), inbound("SM1", "one")), null);
    house.broken.add("SM2");
    house.outage = new DataAccessResourceFailureException("database away");

    assertThat(sweep()).isEqualTo(new Sweep(2, false));
    assertThat(house.arrivals).extracting(Arrival::text).containsExactly("one", "three");
    house.arrivals.clear();
    has("SM1");
    has("SM3");
    house.outage = null;
    house.clock.pass(Duration.ofDays(2));

    assertThat(sweep()).isEqualTo(new Sweep(1, true));
    assertThat(house.arrivals).extracting(Arrival::text).containsExactly("two");
  }

  @Test
  void goesOnWithTheOtherNumbersWhenOneFails() {
    service("+15550100002", OURS);
    lists(List.of(inbound("SM1", "one")), null);
    house.twilio.stubFor(
        get(urlPathEqualTo(MESSAGES))
            .withQueryParam("To", equalTo("+15550100002"))
            .willReturn(aResponse().withStatus(503)));
    assertThat(sweep()).isEqualTo(new Sweep(1, false));
  }

  @Test
  void bringsPicturesAndCarrierWordsAlong() {
    Map<String, @Nullable Object> picture = inbound("SM1", "");
    picture.put("num_media", "1");
    lists(List.of(inbound("SM2", "Stop"), picture), null);
    String media = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages/SM1/Media";
    house.twilio.stubFor(
        get(urlPathEqualTo(media + ".json"))
            .willReturn(
                StandInTexts.listed(
                    "media_list",
                    List.of(
                        Map.of(
                            "sid",
                            "ME1",
                            "content_type",
                            "image/jpeg",
                            "uri",
                            media + "/ME1.json")),
                    null)));
    sweep();
    assertThat(house.arrivals.getFirst().media())
        .containsExactly(new MediaRef("https://api.twilio.com" + media + "/ME1", "image/jpeg"));
    assertThat(house.arrivals.getLast().sort()).isEqualTo(Sort.STOP);
  }

  @Test
  void showsInHealthWhenItSweptLast() {
    var health = house.bean(TwilioHealth.class);
    lists(List.of(), null);
    sweep();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThat(health.health().getDetails()).containsEntry("lastSweep", SmsHouse.START.toString());

    house.twilio.resetAll();
    house.clock.pass(Duration.ofHours(1));
    assertThat(sweep()).isEqualTo(new Sweep(0, false));
    assertThat(health.health().getDetails()).containsEntry("lastSweep", SmsHouse.START.toString());
  }

  private Sweep sweep() {
    return house.bean(MissedMessages.class).sweep();
  }

  private void service(String... numbers) {
    var listed =
        Arrays.stream(numbers).map(number -> Map.of("sid", "PN1", "phone_number", number)).toList();
    Map<String, @Nullable Object> meta = new HashMap<>();
    for (var name : List.of("first_page_url", "url")) {
      meta.put(name, "https://messaging.twilio.com/v1/Services/MG1/PhoneNumbers");
    }
    meta.put("previous_page_url", null);
    meta.put("next_page_url", null);
    meta.put("key", "phone_numbers");
    meta.put("page", 0);
    meta.put("page_size", 50);
    house.twilio.stubFor(
        get(urlPathEqualTo("/v1/Services/MG1/PhoneNumbers"))
            .willReturn(StandInTexts.json(Map.of("phone_numbers", listed, "meta", meta))));
  }

  private void lists(List<Map<String, @Nullable Object>> texts, @Nullable String next) {
    house.twilio.stubFor(get(urlPathEqualTo(MESSAGES)).willReturn(StandInTexts.page(texts, next)));
  }

  private static Map<String, @Nullable Object> inbound(String sid, String body) {
    return StandInTexts.text(sid, OWNER, OURS, body, "inbound", DATE);
  }

  private static Map<String, @Nullable Object> outbound(String sid) {
    return StandInTexts.text(sid, OURS, OURS, "ours", "outbound-api", DATE);
  }

  /// As the inbox leaves it behind.
  private void has(String sid) {
    house
        .jdbc()
        .sql(
            """
            with thread as (
              insert into conversation (channel, address, our_address, last_message_at, opened_at)
              values ('sms', :owner, :ours, now(), now())
              on conflict (channel, address) do update set version = conversation.version + 1
              returning id)
            insert into message (conversation_id, direction, channel, vendor_id, our_address,
              author, text, at)
            select id, 'in', 'sms', :sid, :ours, 'owner', 'text', now() from thread
            """)
        .param("owner", OWNER)
        .param("ours", OURS)
        .param("sid", sid)
        .update();
  }
}
