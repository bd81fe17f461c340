package dev.ringback.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `config/application.yaml`: found by RINGBACK_CONFIG_DIR from any working folder, and without
/// effect as it is delivered.
class OperatorSettingsTest {

  private static final Path FOLDER = Path.of("..", "config");
  private static final Path DELIVERED = FOLDER.resolve("application.yaml");

  @Test
  void isReadFromTheFolderThatWasNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("application.yaml"), "ringback:\n  time-zone: Europe/Paris\n");
    assertThat(zone(folder)).isEqualTo("Europe/Paris");
  }

  @Test
  void asDeliveredItSetsNothing() throws IOException {
    assertThat(new YAMLMapper().readTree(Files.readString(DELIVERED)).isEmpty()).isTrue();
    assertThat(zone(FOLDER)).isEqualTo("unset");
  }

  @Test
  void showsEverySetting() throws IOException {
    assertThat(Files.readString(DELIVERED))
        .contains(
            "SERVER_PORT",
            "RINGBACK_PUBLIC_URL",
            "RINGBACK_CONFIG_DIR",
            "RINGBACK_DATA_DIR",
            "RINGBACK_TIME_ZONE",
            "SPRING_DATASOURCE_URL",
            "SPRING_DATA_REDIS_URL",
            "RINGBACK_TWILIO_ACCOUNT_SID",
            "RINGBACK_TWILIO_AUTH_TOKEN",
            "RINGBACK_TWILIO_FROM",
            "RINGBACK_TWILIO_BASE_URL",
            "RINGBACK_TWILIO_RATE",
            "RINGBACK_TELEGRAM_TOKEN",
            "RINGBACK_TELEGRAM_SECRET",
            "RINGBACK_TELEGRAM_MODE",
            "RINGBACK_TELEGRAM_BASE_URL",
            "RINGBACK_DUTY_PHONE",
            "RINGBACK_ADMIN_PASSWORD",
            "RINGBACK_API_TOKEN",
            "RINGBACK_SIMULATOR");
  }

  private static String zone(Path folder) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Object.class)
            .web(WebApplicationType.NONE)
            .run("--RINGBACK_CONFIG_DIR=" + folder)) {
      return context.getEnvironment().getProperty("ringback.time-zone", "unset");
    }
  }
}
