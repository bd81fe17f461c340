package dev.ringback.hotline.sms;

import com.twilio.http.TwilioRestClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// How we talk to Twilio's REST API.
@Configuration(proxyBeanMethods = false)
@WithTwilio
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioWiring {

  @Bean
  Wire twilioWire() {
    return new Wire();
  }

  @Bean
  Tokens twilioTokens(TwilioSettings settings) {
    return new Tokens(settings);
  }

  @Bean
  TwilioRestClient twilioRestClient(
      TwilioSettings settings, Tokens tokens, Wire wire, JsonMapper json, Clock clock) {
    return new TwilioRestClient.Builder(settings.accountSid(), settings.authToken().getFirst())
        .accountSid(settings.accountSid())
        .httpClient(new OneTry(settings, tokens, wire, json, clock))
        .build();
  }
}
