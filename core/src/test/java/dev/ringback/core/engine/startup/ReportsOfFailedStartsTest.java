package dev.ringback.core.engine.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A start that can't be says what to mend, in a few lines.
@ExtendWith(OutputCaptureExtension.class)
class ReportsOfFailedStartsTest {

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}

  @ParameterizedTest
  @CsvSource({
    "server.port, 99999, SERVER_PORT",
    "spring.datasource.url, jdbc:mysql://localhost/x, SPRING_DATASOURCE_URL"
  })
  void namesTheSettingWithoutAStackTrace(
      String setting, String value, String named, CapturedOutput output) {
    SpringApplication application = new SpringApplication(Nothing.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(Map.of(setting, value));

    assertThat(catchThrowable(application::run)).isNotNull();

    assertThat(output.getAll()).contains("APPLICATION FAILED TO START", named);
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  @Test
  void namesTheSettingsOfADatabaseThatDoesNotAnswer() {
    var refused =
        catchThrowable(
            () ->
                new DriverManagerDataSource("jdbc:postgresql://localhost:1/none", "a", "b")
                    .getConnection());

    var report =
        Objects.requireNonNull(new DatabaseReport().analyze(new IllegalStateException(refused)));

    assertThat(List.of(report.getDescription(), report.getAction()))
        .anyMatch(line -> line.contains("localhost:1"))
        .anyMatch(line -> line.contains("SPRING_DATASOURCE_URL"));
  }
}
