package dev.ringback.core.engine.startup;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.engine.EmbeddedEngines;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/// Starts the engines that the service has no address of, and tells Spring where they are.
///
/// A web application only: command line modes need no engine. `ringback.engines.enabled=false`
/// turns it off.
public final class MissingEngines implements EnvironmentPostProcessor, Ordered {

  private static final String DATABASE_URL = "spring.datasource.url";
  private static final String REDIS_URL = "spring.data.redis.url";

  private static final int HIGHEST_PORT = 65_535;

  private static final String BEAN = "embeddedEngines";

  private final Log log;
  private final ConfigurableBootstrapContext bootstrap;

  public MissingEngines(DeferredLogFactory logs, ConfigurableBootstrapContext bootstrap) {
    this.log = logs.getLog(MissingEngines.class);
    this.bootstrap = bootstrap;
  }

  /// After all that may set an address.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    refuseOtherDatabases(environment.getProperty(DATABASE_URL, ""));
    refuseNoPort(environment.getProperty("server.port", ""));
    var database = !StringUtils.hasText(environment.getProperty(DATABASE_URL));
    var redis = !StringUtils.hasText(environment.getProperty(REDIS_URL));
    if (application.getWebApplicationType() == WebApplicationType.NONE
        || !environment.getProperty("ringback.engines.enabled", Boolean.class, true)
        || (!database && !redis)) {
      return;
    }
    var folder = Path.of(environment.getProperty("ringback.data-dir", "data"));
    var engines = EmbeddedEngines.in(folder);
    // Spring's shutdown hook runs this after it has closed the contexts; it also covers a start
    // that fails.
    SpringApplication.getShutdownHandlers().add(engines::close);
    bootstrap.addCloseListener(event -> closeAfterAllBeans(event, engines));
    try {
      var properties = new HashMap<String, Object>();
      if (database) {
        startPostgres(engines, properties);
      }
      if (redis) {
        startRedis(engines, properties);
      }
      // First, since an address that is set but empty would hide ours.
      environment.getPropertySources().addFirst(new MapPropertySource(BEAN, properties));
    } catch (RuntimeException e) {
      engines.close();
      throw e;
    }
  }

  private static void refuseOtherDatabases(String url) {
    if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
      throw new BadConfig(
          "SPRING_DATASOURCE_URL", "must be a PostgreSQL's: jdbc:postgresql://host/database");
    }
  }

  /// Tomcat would say so only after a long start, and with a stack trace.
  private static void refuseNoPort(String port) {
    if (port.matches("-?\\d+") && (port.length() > 5 || Integer.parseInt(port) > HIGHEST_PORT)) {
      throw new BadConfig("SERVER_PORT", "must be at most " + HIGHEST_PORT + ", not " + port);
    }
  }

  private void startPostgres(EmbeddedEngines engines, Map<String, Object> properties) {
    var began = System.nanoTime();
    var access = engines.startPostgres();
    properties.put(DATABASE_URL, access.url());
    properties.put("spring.datasource.username", access.user());
    properties.put("spring.datasource.password", access.password().value());
    log.info("Embedded PostgreSQL at " + access.url() + " after " + millisSince(began) + " ms");
  }

  private void startRedis(EmbeddedEngines engines, Map<String, Object> properties) {
    var began = System.nanoTime();
    var access = engines.startRedis();
    properties.put(REDIS_URL, access.uri());
    log.info(
        "Embedded Redis at %s:%d after %d ms"
            .formatted(access.host(), access.port(), millisSince(began)));
  }

  /// Beans are destroyed in the reverse order of their registration, and nothing is registered
  /// before this.
  private static void closeAfterAllBeans(
      BootstrapContextClosedEvent event, EmbeddedEngines engines) {
    if (event.getApplicationContext().getBeanFactory()
        instanceof DefaultSingletonBeanRegistry beans) {
      beans.registerSingleton(BEAN, engines);
      beans.registerDisposableBean(BEAN, engines::close);
    }
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }
}
