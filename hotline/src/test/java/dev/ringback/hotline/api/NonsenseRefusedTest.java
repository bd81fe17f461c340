package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that would do harm while each of their fields looks right.
class NonsenseRefusedTest extends ApiTest {

  @ParameterizedTest
  @ValueSource(strings = {"admin", "api"})
  void somebodyIsAlwaysLeftWhoCanLetPeopleIn(String login) {
    Answer refused = post("/api/v1/staff/" + login, "{\"active\": false}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().at("/field").asString()).isEqualTo("active");
    assertThat(get("/api/v1/staff").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"note, note", "contact, note", "hold, reason"})
  void aGradeIsChangedByRegradeAlone(String action, String field) {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number;
    Answer before = get(path);

    Answer refused =
        post(path + "/" + action, "{\"%s\": \"x\", \"urgency\": \"emergency\"}".formatted(field));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("urgency");
    assertThat(get(path).body()).isEqualTo(before.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "staff; {'login': 'gap.one', 'name': 'Gap', 'roles': ['agent'], 'skills': [null]}; skills",
        "staff; {'login': 'gap.one', 'name': 'Gap', 'roles': ['agent'], 'sites': [null]}; sites",
        "webhooks; {'name': 'gap', 'url': 'http://h/', 'types': [null]}; types"
      })
  void aListHasNoGaps(String where, String body, String field) {
    Answer refused = post("/api/v1/" + where, body.replace('\'', '"'));

    assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo(field);
  }

  @Test
  void aWordThatIsOnNoListIsAnsweredWithTheList() {
    Answer asked = get("/api/v1/tickets?state=finished");
    Answer told =
        post(
            "/api/v1/tickets",
            "{\"kind\": \"fix\", \"category\": \"plumbing\", \"description\": \"x\", \"channel\":"
                + " \"phone\"}");

    assertThat(asked.body().at("/detail").asString())
        .isEqualTo(
            "state: must be one of open, assigned, on_site, on_hold, resolved, closed, cancelled");
    assertThat(told.body().at("/detail").asString())
        .isEqualTo("kind: must be one of repair, complaint, enquiry, service, suggestion");
  }

  @Test
  void aNumberWithoutItsCountryIsNotTakenForAnothers() {
    Answer refused =
        post(
            "/api/v1/tickets",
            """
            {"kind": "repair", "category": "plumbing", "description": "the tap drips",
             "channel": "phone", "contact": {"name": "Li", "phone": "13800000020"}}
            """);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("contact.phone");
  }

  @Test
  void anExtensionGivesMoreTimeAndNotForEver() {
    String path = "/api/v1/tickets/" + openTicket();
    String soon = clock.instant().plus(Duration.ofMinutes(1)).toString();
    String late = clock.instant().plus(Duration.ofDays(1000)).toString();
    String body = "{\"reason\": \"parts\", \"until\": \"%s\"}";

    assertThat(post(path + "/extend", body.formatted(soon)).body().at("/field").asString())
        .isEqualTo("until");
    assertThat(post(path + "/extend", body.formatted(late)).body().at("/field").asString())
        .isEqualTo("until");
    assertThat(
            post(path + "/extend", body.formatted(clock.instant().plus(Duration.ofDays(30))))
                .status())
        .isEqualTo(200);
  }

  @Test
  void aComplaintIsNotAboutItself() {
    String number = openTicket("complaint", "nobody came", "+8613900000001");

    Answer refused =
        post("/api/v1/complaints/" + number + "/about", "{\"ticket\": \"" + number + "\"}");

    assertThat(refused.status()).isEqualTo(400);
  }

  @Test
  void aShiftWithoutEndHidesNoGap() {
    Answer refused =
        post(
            "/api/v1/roster",
            "{\"login\": \"admin\", \"from\": \"2026-01-01\", \"to\": \"9999-01-01\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("to");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"version\": 999999999999999999999} | out of any range",
        "[] | shape",
        "{\"note\": | no JSON"
      })
  void aBodyIsNotCalledWhatItIsNot(String body, String said) {
    Answer refused = post("/api/v1/tickets/" + openTicket() + "/note", body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains(said);
  }
}
