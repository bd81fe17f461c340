package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import dev.ringback.bot.conversation.MediaSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures come from Twilio by way of its store of files, which gets no token.
class TwilioMediaSourceTest {

  private static final String FILE = "/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1";

  private final WireMockServer twilio = new WireMockServer(options().dynamicPort());
  private final WireMockServer store = new WireMockServer(options().dynamicPort());
  private MediaSource source;

  @BeforeEach
  void opens() {
    twilio.start();
    store.start();
    var settings =
        new TwilioSettings(
            "AC1",
            List.of("token"),
            "+1",
            URI.create(twilio.baseUrl()),
            null,
            Duration.ofSeconds(5),
            Duration.ZERO);
    source = new TwilioMediaSource(settings, new Tokens(settings), new Wire());
  }

  @AfterEach
  void closes() {
    twilio.stop();
    store.stop();
  }

  @Test
  void followsTheRedirectWithoutTheToken() throws IOException {
    twilio.stubFor(
        get(FILE)
            .willReturn(
                aResponse()
                    .withStatus(307)
                    .withHeader("Location", store.baseUrl() + "/file?signed=1")));
    store.stubFor(
        get(urlEqualTo("/file?signed=1"))
            .willReturn(
                aResponse().withHeader("Content-Type", "image/jpeg").withBody(new byte[] {1, 2})));

    MediaSource.Content content = source.fetch("https://api.twilio.com" + FILE);

    assertThat(content.contentType()).isEqualTo("image/jpeg");
    assertThat(content.bytes()).containsExactly(1, 2);
    twilio.verify(
        getRequestedFor(urlEqualTo(FILE)).withBasicAuth(new BasicCredentials("AC1", "token")));
    store.verify(getRequestedFor(urlEqualTo("/file?signed=1")).withoutHeader("Authorization"));
  }

  @Test
  void asksTwilioWhateverHostTheReferenceNames() throws IOException {
    twilio.stubFor(get("/secrets").willReturn(aResponse().withBody("x")));
    source.fetch("https://elsewhere.example/secrets");
    twilio.verify(1, getRequestedFor(urlEqualTo("/secrets")));
  }

  @Test
  void refusesWhatIsTooLarge() {
    twilio.stubFor(get(FILE).willReturn(aResponse().withBody(new byte[MediaSource.MAX_BYTES + 1])));
    assertThatThrownBy(() -> source.fetch("https://api.twilio.com" + FILE))
        .isInstanceOf(IOException.class);
  }

  @Test
  void saysWhenAFileIsGoneOrNowhere() {
    twilio.stubFor(get(FILE).willReturn(aResponse().withStatus(404)));
    assertThatThrownBy(() -> source.fetch("https://api.twilio.com" + FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("http 404");
    assertThatThrownBy(() -> source.fetch("no address")).isInstanceOf(IOException.class);
    twilio.stop();
    assertThatThrownBy(() -> source.fetch("https://api.twilio.com" + FILE))
        .isInstanceOf(IOException.class);
  }

  @Test
  void goesRoundInNoCircle() {
    twilio.stubFor(get(FILE).willReturn(aResponse().withStatus(302).withHeader("Location", FILE)));
    assertThatThrownBy(() -> source.fetch("https://api.twilio.com" + FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("http 302");
  }
}
