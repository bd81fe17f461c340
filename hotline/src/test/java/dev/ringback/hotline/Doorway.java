package dev.ringback.hotline;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.TestEngines;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;

/// The doors, the log-in and the live feed on real engines, without the rest of the house.
///
/// No `@Configuration`, since tests of the whole service would find it by scanning.
@EnableAutoConfiguration
@EnableConfigurationProperties(RingbackSettings.class)
@ComponentScan({
  "dev.ringback.core.staff",
  "dev.ringback.core.event",
  "dev.ringback.hotline.security",
  "dev.ringback.hotline.live"
})
public class Doorway {

  public static final String TOKEN = "a-token-of-sixteen-and-more";
  public static final String PASSWORD = "correct horse";

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /// Points a context at a database of its own.
  public static void engines(DynamicPropertyRegistry registry) {
    DatabaseAccess database = TestEngines.database();
    registry.add("spring.datasource.url", database::url);
    registry.add("spring.datasource.username", database::user);
    registry.add("spring.datasource.password", () -> database.password().value());
    registry.add("spring.data.redis.url", () -> TestEngines.redis().uri());
    registry.add("ringback.api-token", () -> TOKEN);
    registry.add("ringback.admin-password", () -> PASSWORD);
  }
}
