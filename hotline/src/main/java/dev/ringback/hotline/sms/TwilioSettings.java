package dev.ringback.hotline.sms;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/// The Twilio account.
///
/// @param authToken one, or two while rotating: either signs, either is accepted
/// @param from a number in E.164, or the SID of a Messaging Service; replies leave from the number
///   that was texted
/// @param baseUrl replaces scheme, host and port of every REST call
/// @param rate sends a second per number, on each node by itself; none: Twilio queues
/// @param timeout for one whole REST call; must stay below the outbox's lease
/// @param sweepEvery how often Twilio is asked what the door missed; zero: never
@ConfigurationProperties("ringback.twilio")
record TwilioSettings(
    String accountSid,
    @DefaultValue List<String> authToken,
    @DefaultValue("") String from,
    @Nullable URI baseUrl,
    @Nullable Double rate,
    @DefaultValue("PT15S") Duration timeout,
    @DefaultValue("PT3M") Duration sweepEvery) {

  private static final String SERVICE = "MG";
  private static final Duration LONGEST_CALL = Duration.ofSeconds(25);

  TwilioSettings {
    authToken = authToken.stream().map(String::strip).filter(StringUtils::hasText).toList();
    require(!authToken.isEmpty(), "RINGBACK_TWILIO_AUTH_TOKEN is needed beside the account SID");
    require(StringUtils.hasText(from), "RINGBACK_TWILIO_FROM is needed beside the account SID");
    require(rate == null || rate > 0, "RINGBACK_TWILIO_RATE must be positive");
    require(
        timeout.isPositive() && timeout.compareTo(LONGEST_CALL) <= 0,
        "ringback.twilio.timeout must be above zero and at most " + LONGEST_CALL);
    baseUrl = baseUrl == null || baseUrl.toString().isBlank() ? null : baseUrl;
    require(
        baseUrl == null || (baseUrl.getScheme() != null && baseUrl.getHost() != null),
        "RINGBACK_TWILIO_BASE_URL needs scheme and host, as in https://localhost:9000");
    accountSid = accountSid.strip();
    from = from.strip();
  }

  /// Whether we send through a Messaging Service, which picks a number of its own.
  boolean fromService() {
    return from.startsWith(SERVICE);
  }

  /// Where a call really goes.
  URI at(URI twilio) {
    return Optional.ofNullable(baseUrl)
        .map(base -> URI.create(rooted(base) + tail(twilio)))
        .orElse(twilio);
  }

  private static String rooted(URI base) {
    String root = base.toString();
    return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
  }

  private static String tail(URI twilio) {
    return twilio.getRawPath() + (twilio.getRawQuery() == null ? "" : "?" + twilio.getRawQuery());
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /// Hides the tokens.
  @Override
  public String toString() {
    return "Twilio account " + accountSid;
  }
}
