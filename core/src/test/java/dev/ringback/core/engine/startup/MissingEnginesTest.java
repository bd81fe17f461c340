package dev.ringback.core.engine.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.engine.EmbeddedEngines;
import dev.ringback.core.engine.EngineFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;

/// The service's start and end around its engines.
class MissingEnginesTest {

  private static final int SIGTERM = 128 + 15;

  @TempDir Path place;

  /// Stands for the data source: destroyed as late as any bean, it still finds its database.
  static class LastWords implements DisposableBean {

    private final String url;
    private final String user;
    private final String password;
    boolean heard;

    LastWords(
        @Value("${spring.datasource.url}") String url,
        @Value("${spring.datasource.username}") String user,
        @Value("${spring.datasource.password}") String password) {
      this.url = url;
      this.user = user;
      this.password = password;
    }

    @Override
    public void destroy() throws SQLException {
      try (var connection = DriverManager.getConnection(url, user, password)) {
        heard = connection.isValid(1);
        System.out.println(heard ? "last words heard" : "last words lost");
      }
    }
  }

  @Import(LastWords.class)
  static class Service {}

  static class Nothing {}

  static class Broken {
    Broken() {
      throw new IllegalStateException("broken on purpose");
    }
  }

  /// A service in a JVM of its own that lives until it is told to end.
  static final class Main {

    private Main() {}

    public static void main(String[] arguments) {
      run(Path.of(arguments[0]), Service.class, WebApplicationType.SERVLET);
      System.out.println("ready");
      while (true) {
        LockSupport.park();
      }
    }
  }

  /// Shows too that nobody holds the folder any more; a failed test leaves no engine behind.
  @AfterEach
  void sweeps() {
    if (Files.exists(place.resolve("data"))) {
      EmbeddedEngines.in(place.resolve("data")).close();
    }
  }

  @Test
  void startsBothAndStopsThemAfterTheLastBean() {
    LastWords words;
    try (var context = run(Service.class, WebApplicationType.SERVLET)) {
      words = context.getBean(LastWords.class);
      assertThat(context.getEnvironment().getProperty("spring.data.redis.url"))
          .startsWith("redis://:");
      assertThat(place.resolve("data/redis/redis.pid")).exists();
    }
    assertThat(words.heard).isTrue();
    assertThat(place.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
    assertThat(place.resolve("data/redis/redis.pid")).doesNotExist();
  }

  @Test
  void startsOnlyTheMissingOne() {
    try (var context =
        run(
            Nothing.class,
            WebApplicationType.SERVLET,
            "--spring.datasource.url=jdbc:postgresql://elsewhere/ringback",
            "--spring.data.redis.url=")) {
      var environment = context.getEnvironment();
      assertThat(environment.getProperty("spring.datasource.url")).contains("elsewhere");
      assertThat(environment.getProperty("spring.datasource.password")).isNull();
      assertThat(environment.getProperty("spring.data.redis.url")).startsWith("redis://:");
      assertThat(place.resolve("data/postgres")).doesNotExist();
    }
  }

  @Test
  void startsNoneForACommandLine() {
    run(Nothing.class, WebApplicationType.NONE).close();
    assertThat(place.resolve("data")).doesNotExist();
  }

  @Test
  void startsNoneWhenTurnedOff() {
    run(Nothing.class, WebApplicationType.SERVLET, "--ringback.engines.enabled=false").close();
    assertThat(place.resolve("data")).doesNotExist();
  }

  @Test
  void refusesAHeldFolderAndFreesItWhenTheContextFails() throws Exception {
    var redisOnly = "--spring.datasource.url=jdbc:postgresql://elsewhere/ringback";
    try (var context = run(Nothing.class, WebApplicationType.SERVLET, redisOnly)) {
      assertThat(context.isActive()).isTrue();
      assertThatThrownBy(() -> run(Nothing.class, WebApplicationType.SERVLET, redisOnly))
          .isInstanceOf(EngineFailure.FolderHeld.class);
    }
    assertThatThrownBy(() -> run(Broken.class, WebApplicationType.SERVLET, redisOnly))
        .hasStackTraceContaining("broken on purpose");
    assertThat(Files.exists(place.resolve("data/redis/redis.pid"))).isFalse();
  }

  @Test
  void stopsThemWhenTheServiceIsToldToEnd() throws Exception {
    var service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                place.resolve("data").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output = service.inputReader()) {
      assertThat(output.lines().anyMatch("ready"::equals)).isTrue();
      assertThat(place.resolve("data/redis/redis.pid")).exists();
      // Process.destroy() would close the output that we still want to read.
      service.toHandle().destroy();
      assertThat(output.lines().toList()).contains("last words heard");
      assertThat(service.waitFor()).isEqualTo(SIGTERM);
    } finally {
      service.destroyForcibly();
    }
    assertThat(place.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
    assertThat(place.resolve("data/redis/redis.pid")).doesNotExist();
  }

  private ConfigurableApplicationContext run(
      Class<?> service, WebApplicationType type, String... arguments) {
    return run(place.resolve("data"), service, type, arguments);
  }

  private static ConfigurableApplicationContext run(
      Path data, Class<?> service, WebApplicationType type, String... arguments) {
    var application = new SpringApplication(service);
    application.setWebApplicationType(type);
    application.setApplicationContextFactory(
        ApplicationContextFactory.of(AnnotationConfigApplicationContext::new));
    var all = new String[arguments.length + 1];
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[0] = "--ringback.data-dir=" + data;
    return application.run(all);
  }
}
