package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/// Tickets that are closed, and whom to call about them.
abstract class CallsMade extends ApiTest {

  final JsonNode call(String number) {
    for (JsonNode call : get("/api/v1/calls?size=200").body().at("/items")) {
      if (call.at("/ticket").asString().equals(number)) {
        return call;
      }
    }
    throw new AssertionError("nobody is to call about " + number);
  }

  final String closed(String kind) {
    String number = openTicket(kind, "the bins overflow", "+8613900000077");
    if (kind.equals("complaint")) {
      lookedInto(number);
    }
    assertThat(act(number, "resolve", "{}").status()).isEqualTo(200);
    assertThat(act(number, "accept", "{}").status()).isEqualTo(200);
    return number;
  }
}
