package dev.ringback.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Plays Twilio: takes what we send, delivers what owners text, and lists what came in.
final class TwilioStandIn implements AutoCloseable {

  static final String OURS = "+15550100001";

  private static final String ACCOUNT = "AC00000000000000000000000000000001";
  private static final String SECRET = "token-of-the-account";
  private static final String PUBLIC_URL = "https://hotline.example.org/desk";
  private static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().globalTemplating(true));

  TwilioStandIn() {
    server.start();
    server.stubFor(get(urlPathMatching("/.*")).atPriority(9).willReturn(listed("")));
    server.stubFor(
        post(urlPathEqualTo(MESSAGES))
            .willReturn(
                aResponse()
                    .withStatus(201)
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        "{\"sid\":\"SM{{randomValue length=32"
                            + " type='HEXADECIMAL'}}\",\"status\":\"queued\"}")));
  }

  Map<String, String> environment() {
    return Map.of(
        "RINGBACK_TWILIO_ACCOUNT_SID", ACCOUNT,
        "RINGBACK_TWILIO_AUTH_TOKEN", SECRET,
        "RINGBACK_TWILIO_FROM", OURS,
        "RINGBACK_TWILIO_BASE_URL", server.baseUrl(),
        "RINGBACK_PUBLIC_URL", PUBLIC_URL);
  }

  /// A text on its way to our door.
  HttpRequest.Builder delivery(URI door, String sid, String from, String body) {
    Map<String, String> form = new HashMap<>();
    form.put("MessageSid", sid);
    form.put("AccountSid", ACCOUNT);
    form.put("From", from);
    form.put("To", OURS);
    form.put("Body", body);
    form.put("NumMedia", "0");
    String encoded =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(door)
        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .header("X-Twilio-Signature", signature(PUBLIC_URL + door.getPath(), form))
        .POST(HttpRequest.BodyPublishers.ofString(encoded));
  }

  /// From now on this text is in the list of what came in.
  void lists(String sid, String from, String body) {
    String text =
        """
        {"sid":"%s","account_sid":"%s","from":"%s","to":"%s","body":"%s","direction":"inbound",
        "status":"received","num_media":"0","num_segments":"1",
        "date_created":"{{now format='EEE, dd MMM yyyy HH:mm:ss Z'}}",
        "date_sent":"{{now format='EEE, dd MMM yyyy HH:mm:ss Z'}}",
        "date_updated":"{{now format='EEE, dd MMM yyyy HH:mm:ss Z'}}",
        "uri":"/2010-04-01/Accounts/%s/Messages/%s.json"}
        """
            .formatted(sid, ACCOUNT, from, OURS, body, ACCOUNT, sid);
    server.stubFor(get(urlPathEqualTo(MESSAGES)).atPriority(1).willReturn(listed(text)));
  }

  private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder listed(
      String text) {
    return okJson(
        "{\"messages\":["
            + text
            + "],\"incoming_phone_numbers\":[],\"page\":0,\"page_size\":50,\"next_page_uri\":null,"
            + "\"uri\":\"/x\",\"first_page_uri\":\"/x\",\"previous_page_uri\":null}");
  }

  /// What was sent to a number, in order.
  List<String> sentTo(String number) {
    return server
        .findAll(
            postRequestedFor(urlPathEqualTo(MESSAGES))
                .withRequestBody(containing("To=" + URLEncoder.encode(number, UTF_8))))
        .stream()
        .map(request -> field(request.getBodyAsString(), "Body"))
        .toList();
  }

  private static String field(String form, String name) {
    for (String pair : form.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
      }
    }
    return "";
  }

  private static String signature(String url, Map<String, String> form) {
    var signed = new StringBuilder(url);
    new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
