package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Twilio's lists, in its own words.
final class StandInTexts {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StandInTexts() {}

  /// @param date as Twilio writes one: `Sun, 01 Mar 2026 08:00:00 +0000`
  static Map<String, @Nullable Object> text(
      String sid, String from, String to, String body, String direction, String date) {
    Map<String, @Nullable Object> text = new HashMap<>();
    text.put("sid", sid);
    text.put("account_sid", SmsHouse.ACCOUNT);
    text.put("from", from);
    text.put("to", to);
    text.put("body", body);
    text.put("direction", direction);
    text.put("status", direction.equals("inbound") ? "received" : "sent");
    text.put("date_created", date);
    text.put("date_sent", date);
    text.put("date_updated", date);
    text.put("num_media", "0");
    text.put("num_segments", "1");
    text.put("error_code", null);
    text.put("error_message", null);
    text.put("uri", "/2010-04-01/Accounts/" + SmsHouse.ACCOUNT + "/Messages/" + sid + ".json");
    return text;
  }

  static ResponseDefinitionBuilder page(
      List<Map<String, @Nullable Object>> texts, @Nullable String next) {
    return listed("messages", new ArrayList<>(texts), next);
  }

  static ResponseDefinitionBuilder listed(String name, List<?> records, @Nullable String next) {
    Map<String, @Nullable Object> page = new HashMap<>();
    page.put(name, records);
    page.put("page", 0);
    page.put("page_size", 50);
    page.put("start", 0);
    page.put("end", records.size());
    page.put("uri", "/x");
    page.put("first_page_uri", "/x");
    page.put("previous_page_uri", null);
    page.put("next_page_uri", next);
    return json(page);
  }

  static ResponseDefinitionBuilder json(Object body) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(JSON.writeValueAsString(body));
  }
}
