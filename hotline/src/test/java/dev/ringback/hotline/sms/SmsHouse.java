package dev.ringback.hotline.sms;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.ArgumentMatchers.any;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.SettableClock;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.delivery.Dispatcher;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/// The SMS channel with an outbox behind it, a real door, and a stand-in for Twilio. What the inbox
/// would make of a text is another test's business.
final class SmsHouse implements AutoCloseable {

  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  static final String ACCOUNT = "AC00000000000000000000000000000001";
  static final String OURS = "+15550100001";
  static final String OWNER = "+8613800000001";
  static final String PUBLIC_URL = "https://hotline.example.org/desk";
  static final String OLD_TOKEN = "old-token";
  static final String NEW_TOKEN = "new-token";
  static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";

  final WireMockServer twilio = new WireMockServer(options().dynamicPort());
  final List<Arrival> arrivals = new CopyOnWriteArrayList<>();

  /// During the outage these cannot be taken; empty: none can.
  final Set<String> broken = ConcurrentHashMap.newKeySet();

  final SettableClock clock = new SettableClock(START);
  final ServletWebServerApplicationContext context;
  volatile @Nullable RuntimeException outage;

  /// @param changed settings below `ringback.twilio`
  SmsHouse(Map<String, String> changed) {
    twilio.start();
    var application = new SpringApplication(House.class);
    application.addInitializers(
        fresh -> {
          var beans = (GenericApplicationContext) fresh;
          beans.registerBean(SettableClock.class, () -> clock);
          beans.registerBean(Inbox.class, this::inbox);
        });
    context = (ServletWebServerApplicationContext) application.run(arguments(changed));
  }

  /// On the command line, since the engines look before any bean does.
  private String[] arguments(Map<String, String> changed) {
    Map<String, String> account =
        new HashMap<>(
            Map.of(
                "account-sid",
                ACCOUNT,
                "auth-token",
                OLD_TOKEN + "," + NEW_TOKEN,
                "from",
                OURS,
                "base-url",
                twilio.baseUrl(),
                "sweep-every",
                "PT0S"));
    account.putAll(changed);
    Stream<String> house =
        Stream.of(
            "--server.port=0",
            "--ringback.engines.enabled=false",
            "--ringback.dispatcher.enabled=false",
            "--ringback.public-url=" + PUBLIC_URL,
            "--db-scheduler.enabled=false");
    Stream<String> ofTwilio =
        account.entrySet().stream()
            .map(one -> "--ringback.twilio." + one.getKey() + "=" + one.getValue());
    return Stream.concat(house, ofTwilio).toArray(String[]::new);
  }

  @EnableAutoConfiguration
  @EnableConfigurationProperties(RingbackSettings.class)
  @ComponentScan(basePackageClasses = {TwilioDoor.class, Dispatcher.class})
  @Import({Events.class, Tasks.class})
  static class House {
    @Bean
    DataSource database() {
      return MigratedDatabase.dataSource(MigratedDatabase.create());
    }

    @Bean
    Policy policy() {
      return Policy.read(ConfigFolder.at(null), java.time.ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
      return http.csrf(AbstractHttpConfigurer::disable).build();
    }
  }

  private Inbox inbox() {
    Inbox inbox = Mockito.mock(Inbox.class);
    Mockito.when(inbox.take(any()))
        .thenAnswer(
            call -> {
              Arrival arrival = call.getArgument(0);
              RuntimeException now = outage;
              if (now != null && (broken.isEmpty() || broken.contains(arrival.vendorId()))) {
                throw now;
              }
              arrivals.add(arrival);
              return Inbox.Taken.NEW;
            });
    return inbox;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  /// Delivers a form as Twilio does, signed over the address that Twilio knows.
  HttpResponse<String> delivers(String path, Map<String, String> form) {
    return delivers(path, form, signature(OLD_TOKEN, PUBLIC_URL + path, form));
  }

  HttpResponse<String> delivers(String path, Map<String, String> form, @Nullable String signature) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return posts(path, "application/x-www-form-urlencoded; charset=UTF-8", body, signature);
  }

  HttpResponse<String> posts(
      String path, String contentType, String body, @Nullable String signature) {
    int port = Objects.requireNonNull(context.getWebServer()).getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (signature != null) {
      request.header("X-Twilio-Signature", signature);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// By Twilio's description, not by its SDK.
  static String signature(String token, String url, Map<String, String> form) {
    var signed = new StringBuilder(url);
    new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(token.getBytes(UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    context.close();
    twilio.stop();
  }
}
