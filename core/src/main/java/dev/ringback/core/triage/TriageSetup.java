package dev.ringback.core.triage;

import dev.ringback.core.config.ConfigFolder;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the service its triage.
@Configuration(proxyBeanMethods = false)
class TriageSetup {

  @Bean
  RingbackTriage triage(ConfigFolder folder, @Value("${ringback.data-dir:data}") String dataDir) {
    return RingbackTriage.load(folder, Path.of(dataDir));
  }
}
